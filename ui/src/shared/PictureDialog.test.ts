// A picture is seen before it is taken in, and what is wrong with its file is said as soon as it is chosen.
import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { expect, test } from "vitest";
import { answerWith } from "../test-host";
import PictureDialog from "./PictureDialog.svelte";

const sound = { file: "beef", width: 40, height: 30, media: "image/jpeg", data: "AAAA" };

test("a chosen file is shown and gives the picture its name, unless it has one", async () => {
  answerWith({ look_at_picture: () => sound }, { pickFile: () => Promise.resolve("C:\\Bilder\\summer_party-2.JPG") });
  render(PictureDialog, { slot: null, locale: "en", onclose: () => undefined });
  await fireEvent.click(screen.getByRole("button", { name: "Choose a file" }));
  const name = screen.getByLabelText<HTMLInputElement>("What it is called");
  await waitFor(() => expect(name.value).toBe("summer party 2"));
  await waitFor(() => expect(document.querySelector("img")?.src).toBe("data:image/jpeg;base64,AAAA"));
  await fireEvent.input(name, { target: { value: "Party" } });
  await fireEvent.click(screen.getByRole("button", { name: "Choose another file" }));
  await screen.findByText("summer_party-2.JPG");
  expect(name.value).toBe("Party");
});

test("a file that is no picture is refused before anything is saved", async () => {
  const refused = { code: "invalid", message: "This file is empty.", field: "picture" };
  const asked = answerWith(
    { look_at_picture: () => Promise.reject(refused) as never },
    { pickFile: () => Promise.resolve("/home/ana/empty.png") },
  );
  render(PictureDialog, { slot: null, locale: "en", onclose: () => undefined });
  await fireEvent.click(screen.getByRole("button", { name: "Choose a file" }));
  expect((await screen.findByRole("alert")).textContent).toContain("empty");
  await fireEvent.input(screen.getByLabelText("What it is called"), { target: { value: "Party" } });
  await fireEvent.click(screen.getByRole("button", { name: "Save" }));
  expect(asked.some(({ command }) => command === "put_picture")).toBe(false);
});
