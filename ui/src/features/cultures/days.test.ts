import { afterEach, expect, test } from "vitest";
import { setLocale } from "../../i18n";
import { dayName } from "./days";

afterEach(() => setLocale("en"));

const plain = (name: string) => name.replaceAll(/[\u200e\u2066-\u2069]/g, "");

test("a day is called in the reader's language, else as in its country with the English name beside it", async () => {
  await setLocale("es");
  const christmas = { name: "Christmas Day", local_name: "عيد الميلاد", local_language: "ar" };
  expect(dayName(christmas)).toBe("Navidad");
  const revolution = { name: "January 25th Revolution Day", local_name: "عيد ثورة 25 يناير", local_language: "ar-EG" };
  expect(plain(dayName(revolution))).toBe("عيد ثورة 25 يناير (January 25th Revolution Day)");
  const moved = { ...revolution, name: "January 25th Revolution Day (observed)" };
  expect(plain(dayName(moved)), "no two languages in one name").toBe("عيد ثورة 25 يناير (January 25th Revolution Day)");
  expect(dayName({ ...christmas, name: "Christmas Day (observed)" })).toContain("Navidad");
  const mexican = { name: "Benito Juárez's birthday", local_name: "Natalicio de Benito Juárez", local_language: "es" };
  expect(dayName(mexican), "the reader speaks it").toBe("Natalicio de Benito Juárez");
  expect(dayName({ name: "Anguilla Day" }), "nobody calls it otherwise").toBe("Anguilla Day");
  expect(dayName({ name: "International Workers' Day", local_name: "Праця", local_language: "uk" })).not.toContain(
    "Праця",
  );
});
