// The check never loses anyone, and the export never writes nonsense without being told to.
import { cleanup, fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { expect, test } from "vitest";
import type { CampaignRow, ExcludedGroup, Ledger } from "../../api";
import { route } from "../../shared";
import { answerWith, type Answers } from "../../test-host";
import CampaignScreen from "./CampaignScreen.svelte";

const campaign: CampaignRow = {
  key: "visits", name: "Visits next week", segment: "soon", template: "reminder", channel: "email", also: [], purpose: "care",
  from: "Clinic <a@example.org>", reply_to: null, other_language: false, vouched_only: false, no_crossing: false, sending: { from: 9, until: 20, avoid_weekends: true, avoid_holidays: false, avoid_sensitive: false, avoid_hours: false, best_hours: false }, segment_name: "Soon",
  template_name: "Reminder", purpose_name: "Care reminders", audience: 12, last_batch: null,
}; // prettier-ignore

const group = (reason: ExcludedGroup["reason"], count: number, more: Partial<ExcludedGroup> = {}): ExcludedGroup => ({
  reason, detail: "Said no", cell: null, nonsense: false, kept_out: null, count,
  people: Array.from({ length: count }, (_, at) => ({ id: `${reason}${at}`, name: `${reason} ${at}`, email: null, locale: "de", detail: "" })),
  ...more,
}); // prettier-ignore

const mixed: Ledger = {
  audience: 12, exported: 7, nonsense: 2, hash: "h", let_in: [], other_register: [], other_language: [], attached: null, without_device: 0, waiting: [], channels: [], findings: [], sms: null,
  excluded: [group("NoConsent", 3), group("MissingValue", 2, { detail: "“Next visit” is empty", nonsense: true })],
}; // prettier-ignore

function open(ledger: Ledger, step: string, more: Answers = {}, folder: string | null = "/out") {
  const asked = answerWith(
    {
      get_campaign: () => campaign,
      check_campaign: () => ledger,
      list_locales: () => [{ tag: "de", name: "German", native: "Deutsch", rtl: false }],
      get_settings: () => ({ organisation: "", from: null, reply_to: null, unsubscribe_url: null, unsubscribe_mailbox: "a@example.org", pictures_url: null, postal_address: null, country: null }),
      list_batches: () => [],
      ...more,
    },
    { pickFolder: () => Promise.resolve(folder) } as Parameters<typeof answerWith>[1],
  ); // prettier-ignore
  render(CampaignScreen, { key: "visits", step });
  return asked;
}

const bare = (text: string | null | undefined) => (text ?? "").replace(/[\u2068\u2069]/g, "").replace(/\s+/g, " ");
const page = () => bare(document.body.textContent);

test("the sum of who gets it and who does not is the audience, on screen and in the bar", async () => {
  open(mixed, "check");
  await waitFor(() => expect(page()).toContain("7 + 5 = 12"));
  const told = bare(screen.getByRole("img", { name: /will get it/ }).getAttribute("aria-label"));
  expect(told).toBe("7 people will get it, 3: No consent for “Care reminders” by email and 2: “Next visit” is empty");
});

test("what would be nonsense comes first, with its people beside it, each a step from being filled in", async () => {
  open(mixed, "check");
  const rows = await screen.findAllByRole("row");
  expect(bare(rows[1]?.textContent)).toContain("“Next visit” is empty");
  const fill = screen.getByRole("link", { name: "Fill it in for MissingValue 0" });
  expect(fill.getAttribute("href")).toBe("#/person?id=MissingValue0&edit=yes");
});

test("showing another group brings its people", async () => {
  open(mixed, "check");
  // Several are shown first, also where their values can be filled in.
  const show = await screen.findAllByRole("button", { name: /^Show them/ });
  await fireEvent.click(show.at(-1)!);
  expect(await screen.findByRole("link", { name: "NoConsent 2" })).toBeTruthy();
  expect(screen.queryByRole("link", { name: "MissingValue 0" })).toBeNull();
});

test("another tone than theirs is said with the text and how many get it", async () => {
  const other = { locale: "de", register: "informal" as const, text: "German, informal", count: 2 };
  open({ ...mixed, other_register: [other] }, "check");
  await waitFor(() => expect(page()).toMatch(/Another tone than theirs 2 people get .*German/));
});

test("whoever gets it in another language than they read is counted, by language", async () => {
  const reads = (language: string, text: string, count: number) => ({ language, text, count });
  open({ ...mixed, other_language: [reads("ar", "Arabic", 3), reads("ja", "Japanese", 1)] }, "check");
  await waitFor(() =>
    expect(page()).toContain("4 of them get it in another language than they read: Arabic (3) and Japanese (1)"),
  );
});

test("nobody left out is said in words", async () => {
  open(
    {
      audience: 12,
      exported: 12,
      excluded: [],
      let_in: [],
      other_register: [],
      other_language: [],
      attached: null,
      without_device: 0,
      waiting: [],
      channels: [],
      findings: [],
      sms: null,
      nonsense: 0,
      hash: "h",
    },
    "check",
  );
  await waitFor(() => expect(page()).toContain("Everyone in “Soon” will get it. Nobody is left out."));
  expect(page()).toContain("12 + 0 = 12");
});

test("an audience of nobody says what to do, and offers no export", async () => {
  open(
    {
      audience: 0,
      exported: 0,
      excluded: [],
      let_in: [],
      other_register: [],
      other_language: [],
      attached: null,
      without_device: 0,
      waiting: [],
      channels: [],
      findings: [],
      sms: null,
      nonsense: 0,
      hash: "h",
    },
    "check",
  );
  const link = await screen.findByRole("link", { name: "Open the segment" });
  expect(link.getAttribute("href")).toBe("#/segment?key=soon");
  expect(screen.queryByRole("link", { name: "Export" })).toBeNull();
});

test("with nonsense in it, nothing is exported until leaving those people out is chosen", async () => {
  const report = { audience: 12, exported: 7, excluded: [], batch: "b", files: ["messages.csv"], folder: "/out/visits", left_out: mixed.excluded.slice(1), let_in: [], attached: null, without_device: 0, pictures_at: null, waiting: [], channels: [], handover: { channel: "email" as const, gateway: null, platform: null, print: null, folder: "/out/visits" } }; // prettier-ignore
  const asked = open(mixed, "export", { export_batch: () => report });
  const go = await screen.findByRole<HTMLButtonElement>("button", { name: "Export 7 messages" });
  await fireEvent.click(screen.getByRole("button", { name: "Choose a folder" }));
  await fireEvent.click(screen.getByRole("radio", { name: /^A table/ }));
  expect(go.disabled).toBe(true);
  expect(page()).toContain("Mend the text for 2 people, or choose above to leave them out.");

  await fireEvent.click(screen.getByRole("checkbox", { name: "Leave these 2 people out and list them" }));
  await waitFor(() => expect(go.disabled).toBe(false));
  await fireEvent.click(go);
  await screen.findByText("7 messages are written");
  expect(asked.find(({ command }) => command === "export_batch")?.request).toEqual({
    campaign: "visits", format: "csv", folder: "/out", leave_out: true,
  }); // prettier-ignore
  expect(page()).toContain("Left out by your choice");
  expect(screen.getByRole("link", { name: "MissingValue 1" })).toBeTruthy();
});

test("leaving out is not chosen beforehand, and is not asked when all is well", async () => {
  open(mixed, "export");
  expect((await screen.findByRole<HTMLInputElement>("checkbox", { name: /^Leave these/ })).checked).toBe(false);
  cleanup();
  const asked = open({ ...mixed, exported: 9, excluded: [group("NoConsent", 3)], nonsense: 0 }, "export");
  await screen.findByRole("button", { name: "Export 9 messages" });
  expect(screen.queryByRole("checkbox", { name: /^Leave/ })).toBeNull();
  expect(asked.map(({ command }) => command)).not.toContain("export_batch");
});

const sound: Ledger = { ...mixed, exported: 9, excluded: [group("NoConsent", 3)], nonsense: 0 };
const written = { audience: 12, exported: 9, excluded: [], batch: "b", files: [], folder: "/out/visits", left_out: [], let_in: [], attached: null, without_device: 0, pictures_at: null, waiting: [], channels: [], handover: { channel: "email" as const, gateway: null, platform: null, print: null, folder: "/out/visits" } }; // prettier-ignore

test("email files can be drafts, and only they; hosted pictures are told to be uploaded", async () => {
  const asked = open(sound, "export", { export_batch: () => ({ ...written, pictures_at: "https://a.example/p" }) });
  await fireEvent.click(await screen.findByRole("checkbox", { name: /^Ready to send yourself/ }));
  await fireEvent.click(screen.getByRole("button", { name: "Choose a folder" }));
  await fireEvent.click(screen.getByRole("radio", { name: /^A table/ }));
  expect(screen.queryByRole("checkbox", { name: /^Ready to send yourself/ })).toBeNull();
  await fireEvent.click(screen.getByRole("radio", { name: /^Email files/ }));
  await fireEvent.click(screen.getByRole("button", { name: "Export 9 messages" }));
  await screen.findByText("9 messages are written");
  expect(asked.find(({ command }) => command === "export_batch")?.request).toEqual({
    campaign: "visits", format: "eml", email_as: "drafts", folder: "/out", leave_out: false,
  }); // prettier-ignore
  expect(page()).toContain("Put the picture files from this folder at https://a.example/p");
});

test("whoever has no device is told beforehand, and not counted where a push service alone is written for", async () => {
  const push: CampaignRow = { ...campaign, channel: "push" };
  const asked = open({ ...sound, without_device: 2 }, "export", {
    get_campaign: () => push,
    export_batch: () => written,
  });
  await screen.findByRole("button", { name: "Export 9 messages" });
  expect(page()).toContain("The devices of 2 people are not known");
  const whose = screen.getByRole<HTMLSelectElement>("combobox", { name: "Whose file?" });
  await fireEvent.change(whose, { target: { value: "apns" } });
  await fireEvent.click(screen.getByRole("button", { name: "Choose a folder" }));
  await fireEvent.click(await screen.findByRole("button", { name: "Export 7 messages" }));
  await screen.findByText("9 messages are written");
  expect(asked.find(({ command }) => command === "export_batch")?.request).toEqual({
    campaign: "visits", format: "push", platform: "apns", folder: "/out", leave_out: false,
  }); // prettier-ignore
});

test("a check of push messages says whose device is not known, and nothing that is true of email alone", async () => {
  open({ ...sound, without_device: 2 }, "check", { get_campaign: () => ({ ...campaign, channel: "push" }) });
  await waitFor(() => expect(page()).toContain("The devices of 2 people are not known"));
  expect(page()).toContain("Nobody would get nonsense");
  expect(page()).not.toMatch(/unsubscribe|It comes from/);
});

test("a refused export says what stands in the way, and its choices stay", async () => {
  open({ ...mixed, nonsense: 0, excluded: [group("NoConsent", 5)] }, "export", {
    export_batch: () => {
      throw { code: "refused", message: "The disk is full.", field: null };
    },
  });
  await fireEvent.click(await screen.findByRole("button", { name: "Choose a folder" }));
  await waitFor(() => expect(page()).toContain("/out"));
  await fireEvent.click(screen.getByRole("button", { name: "Export 7 messages" }));
  expect((await screen.findByRole("alert")).textContent).toContain("The disk is full.");
  expect(page()).toContain("/out");
});

test("a stopped check asks for nothing by itself and can be started again", async () => {
  let times = 0;
  open(mixed, "check", {
    check_campaign: () => {
      if (++times === 1) throw { code: "cancelled", message: "Stopped", field: null };
      return mixed;
    },
  });
  await waitFor(() => expect(page()).toContain("The check was stopped."));
  expect(times).toBe(1);
  await fireEvent.click(screen.getByRole("button", { name: "Check again" }));
  await waitFor(() => expect(page()).toContain("7 + 5 = 12"));
});

test("a single missing value leads straight to the person", async () => {
  open({ ...mixed, exported: 11, nonsense: 1, excluded: [group("MissingValue", 1, { nonsense: true })] }, "check");
  await fireEvent.click(await screen.findByRole("button", { name: /^Fill in/ }));
  await waitFor(() => expect(route()).toEqual({ screen: "person", id: "MissingValue0", edit: "yes" }));
});

const kept = group("NoVariant", 2, {
  detail: "The only text is in another register", cell: "German, informal",
  kept_out: { rule: "other_register", locale: "de", register: "informal", vouch: null, before: null },
}); // prettier-ignore

const letIn: Ledger["let_in"][number] = {
  rule: "other_register", locale: "de", register: "informal", by: "Ana Ruiz", reason: "They asked", on: "2026-11-23",
  text: "German, informal", count: 2,
}; // prettier-ignore

test("whom a rule keeps out a named person lets in with a reason, and the check is made anew", async () => {
  localStorage.clear();
  let ledger: Ledger = {
    audience: 12,
    exported: 10,
    excluded: [kept],
    let_in: [],
    other_register: [],
    other_language: [],
    attached: null,
    without_device: 0,
    waiting: [],
    channels: [],
    sms: null,
    findings: [],
    nonsense: 0,
    hash: "h",
  };
  const asked = open(ledger, "check", {
    check_campaign: () => ledger,
    let_in: () => {
      ledger = { ...ledger, exported: 12, excluded: [], let_in: [letIn] };
      return letIn;
    },
    withdraw_let_in: () => null,
  });
  await waitFor(() => expect(page()).toContain("Only there in another tone: German, informal"));
  expect(screen.getByRole("link", { name: "Languages and readers" }).getAttribute("href")).toBe(
    "#/coverage?key=reminder",
  );
  await fireEvent.click(screen.getByRole("button", { name: /^Let them in…/ }));
  const confirm = () => fireEvent.click(screen.getByRole("button", { name: "Let them in" }));
  await confirm();
  expect(page()).toContain("Give the reason.");
  await fireEvent.input(screen.getByLabelText("Your name"), { target: { value: "Ana Ruiz" } });
  await fireEvent.input(screen.getByLabelText("Why may they get it?"), { target: { value: "They asked" } });
  await confirm();
  await waitFor(() => expect(page()).toContain("Let in by Ana Ruiz: “They asked”"));
  expect(page()).toContain("12 + 0 = 12");
  const request = { campaign: "visits", rule: "other_register", locale: "de", register: "informal" };
  expect(asked).toContainEqual({
    command: "let_in",
    request: { ...request, by: "Ana Ruiz", reason: "They asked" },
  });
  await fireEvent.click(screen.getByRole("button", { name: /^Keep out again/ }));
  await waitFor(() => expect(asked).toContainEqual({ command: "withdraw_let_in", request }));
});

test("people are let in to the letter that goes with the email, and out of it again", async () => {
  const letter = { template: "slip", name: "Room slip" };
  let ledger: Ledger = { ...mixed, nonsense: 0, excluded: [{ ...kept, cell: null, letter }] };
  const asked = open(ledger, "check", {
    check_campaign: () => ledger,
    let_in: () => {
      ledger = { ...ledger, excluded: [], let_in: [{ ...letIn, letter }] };
      return letIn;
    },
    withdraw_let_in: () => null,
  });
  await waitFor(() => expect(page()).toContain("Letter “Room slip”: Only there in another tone: German, informal"));
  expect(screen.getByRole("link", { name: "Languages and readers" }).getAttribute("href")).toBe("#/coverage?key=slip");
  await fireEvent.click(screen.getByRole("button", { name: /^Let them in…/ }));
  await fireEvent.input(screen.getByLabelText("Your name"), { target: { value: "Ana Ruiz" } });
  await fireEvent.input(screen.getByLabelText("Why may they get it?"), { target: { value: "They asked" } });
  await fireEvent.click(screen.getByRole("button", { name: "Let them in" }));
  await waitFor(() => expect(page()).toContain("get the letter “Room slip” (German, informal)"));
  const request = { campaign: "visits", letter: true, rule: "other_register", locale: "de", register: "informal" };
  expect(asked).toContainEqual({ command: "let_in", request: { ...request, by: "Ana Ruiz", reason: "They asked" } });
  await fireEvent.click(screen.getByRole("button", { name: /^Keep out again/ }));
  await waitFor(() => expect(asked).toContainEqual({ command: "withdraw_let_in", request }));
});

test("the two rules are switches that keep the rest of the campaign as it is", async () => {
  const asked = open(mixed, "what", {
    list_templates: () => [],
    list_purposes: () => [],
    save_campaign: () => campaign,
  });
  await fireEvent.click(await screen.findByRole("checkbox", { name: /^Send only texts somebody vouches for/ }));
  await waitFor(() => expect(asked.map(({ command }) => command)).toContain("save_campaign"));
  const saved = asked.find(({ command }) => command === "save_campaign")?.request as Record<string, unknown>;
  expect(saved).toMatchObject({
    key: "visits",
    segment: "soon",
    vouched_only: true,
    no_crossing: false,
    sending: campaign.sending,
  });
});

test("hours are the reader's own, and each choice is saved at once", async () => {
  const asked = open(mixed, "what", {
    list_templates: () => [],
    list_purposes: () => [],
    save_campaign: () => campaign,
  });
  const saved = () => asked.filter(({ command }) => command === "save_campaign").map(({ request }) => request);
  await fireEvent.click(await screen.findByRole("checkbox", { name: /^Not on holidays/ }));
  await waitFor(() => expect(saved()).toMatchObject([{ sending: { ...campaign.sending, avoid_holidays: true } }]));
  await fireEvent.change(screen.getByLabelText("Not before"), { target: { value: "10" } });
  await waitFor(() => expect(saved()[1]).toMatchObject({ key: "visits", sending: { from: 10, until: 20 } }));
});

test("who waits for a better moment is told with the rule, and left out of nothing", async () => {
  const waiting = [{ rule: "holiday" as const, detail: "Christmas Day", count: 3, first: "2026-12-28T07:00:00Z" }];
  open({ ...mixed, waiting }, "check");
  await waitFor(() => expect(page()).toContain("3 people: Christmas Day"));
  expect(page()).toContain("7 + 5 = 12");
});

const byBoth: CampaignRow = { ...campaign, also: [{ channel: "sms", template: "short" }] };

test("with several channels the check says how many each reaches, and whom none reaches has every reason", async () => {
  const nobody = group("NoConsent", 1);
  const [first] = nobody.people;
  const tried = [
    { channel: "email" as const, reason: "NoConsent" as const, detail: "Said no" },
    { channel: "sms" as const, reason: "NoAddress" as const, detail: "No phone number" },
  ];
  const channels = [
    { channel: "email" as const, template: "reminder", exported: 5 },
    { channel: "sms" as const, template: "short", exported: 2 },
  ];
  const people = first ? [{ ...first, tried }] : [];
  const ledger = { ...mixed, nonsense: 0, audience: 8, channels, excluded: [{ ...nobody, people }] };
  open(ledger, "check", { get_campaign: () => byBoth });
  await waitFor(() => expect(page()).toContain("Email: 5 and SMS: 2"));
  expect(page()).toContain("Email: Said no");
  expect(page()).toContain("SMS: No phone number");
});

test("each of several channels is exported in a form of its own", async () => {
  const report = { audience: 7, exported: 7, excluded: [], batch: "b", files: ["manifest.json"], folder: "/out/visits", left_out: [], let_in: [], attached: null, without_device: 0, pictures_at: null, waiting: [], channels: [], handover: { channel: "email" as const, gateway: null, platform: null, print: null, folder: "/out/visits" } }; // prettier-ignore
  const asked = open({ ...mixed, nonsense: 0 }, "export", { get_campaign: () => byBoth, export_batch: () => report });
  const go = await screen.findByRole<HTMLButtonElement>("button", { name: "Export 7 messages" });
  await fireEvent.change(screen.getAllByRole("combobox", { name: "Kept as" })[0]!, { target: { value: "mbox" } });
  await fireEvent.click(screen.getByRole("button", { name: "Choose a folder" }));
  await waitFor(() => expect(go.disabled).toBe(false));
  await fireEvent.click(go);
  await screen.findByText("7 messages are written");
  expect(asked.find(({ command }) => command === "export_batch")?.request).toEqual({
    campaign: "visits", formats: { email: "mbox", sms: "sms-csv" }, gateway: "plain", folder: "/out", leave_out: false,
  }); // prettier-ignore
});
