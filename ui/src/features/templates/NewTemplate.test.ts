// What a new message may begin with goes by the way it is sent.
import { fireEvent, render, screen } from "@testing-library/svelte";
import { expect, test } from "vitest";
import type { Channel } from "../../api";
import { answerWith } from "../../test-host";
import NewTemplate from "./NewTemplate.svelte";

const starter = (key: string, channels: Channel[]) => ({ key, channels, locales: ["en"], has_button: false });

test("each way has its own messages to begin with, and a name somebody typed stays", async () => {
  const asked = answerWith({
    list_starters: () => [starter("welcome", ["email"]), starter("appointment_sms", ["sms"])],
    create_template: ({ name, channel }) =>
      ({
        key: "mine",
        name,
        channel,
        default_locale: "en",
        revision: "",
        document: { blocks: [], cells: [] },
        saved_at: "",
      }) as never,
  });
  render(NewTemplate, { props: { onclose: () => {} } });
  await fireEvent.click(await screen.findByRole("radio", { name: /^Welcome/ }));
  const name = screen.getByRole<HTMLInputElement>("textbox", { name: "Name" });
  expect(name.value).toBe("Welcome");
  await fireEvent.click(screen.getByRole("radio", { name: "SMS" }));
  expect(screen.queryByRole("radio", { name: /^Welcome/ })).toBeNull();
  expect(name.value).toBe("");
  await fireEvent.input(name, { target: { value: "Short" } });
  await fireEvent.click(screen.getByRole("radio", { name: /^Appointment reminder/ }));
  expect(name.value).toBe("Short");
  await fireEvent.click(screen.getByRole("button", { name: /Start/ }));
  expect(asked.find(({ command }) => command === "create_template")?.request).toMatchObject({
    name: "Short",
    channel: "sms",
    starter: "appointment_sms",
  });
});
