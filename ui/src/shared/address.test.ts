// Addresses as people type them.
import { expect, test } from "vitest";
import { addressOf } from "./address";

test.each([
  ["praxis-weiss.example/termin", "https://praxis-weiss.example/termin"],
  [" www.example.org ", "https://www.example.org"],
  ["ana.ruiz@example.org", "mailto:ana.ruiz@example.org"],
  ["bücher.example/x?y=1@2", "https://bücher.example/x?y=1@2"],
  ["https://example.org", "https://example.org"],
  ["tel:+4930123", "tel:+4930123"],
  ["attune://booking", "attune://booking"],
  ["{{ booking_url }}", "{{ booking_url }}"],
  ["/termin.html", "/termin.html"],
  ["the website", "the website"],
  ["", ""],
])("%j opens %j", (typed, address) => expect(addressOf(typed)).toBe(address));
