// How a batch is sent, by what it is: the steps somebody takes who has never heard of a file format.
import type { ExportFormat, Gateway, Handover } from "../../api";
import { bdi, listOf, t } from "../../i18n";

/** From here on, opening one email after the other is no way to send them. */
const few = 20;

const gateways: Record<Exclude<Gateway, "plain">, string> = {
  twilio: "Twilio",
  vonage: "Vonage",
  bird: "Bird",
};

export function stepsOf(format: ExportFormat, handover: Handover, exported: number): string[] {
  const steps = ownSteps(format, handover, exported);
  const isLeft = (handover.letter || handover.calendar) && format !== "eml" && format !== "mbox";
  return isLeft ? [...steps, t("handover-not-along")] : steps;
}

/** What the emails carry, and what becomes of it. */
function along({ letter, calendar, drafts }: Handover): string[] {
  return [
    ...(letter ? [t("handover-letter-along")] : []),
    ...(calendar ? [t("handover-calendar-along")] : []),
    ...(drafts && (letter || calendar) ? [t("handover-drafts-along")] : []),
  ];
}

function ownSteps(format: ExportFormat, handover: Handover, exported: number): string[] {
  const file = (name: string) => bdi(name);
  switch (format) {
    case "eml":
      if (handover.drafts) return [t("handover-eml-open"), ...along(handover), t("handover-eml-drafts")];
      return [
        t("handover-eml-open"),
        ...along(handover),
        t("handover-eml-send"),
        ...(exported > few ? [t("handover-eml-many")] : []),
      ];
    case "mbox":
      return [t("handover-mbox-import", { file: file("messages.mbox") }), ...along(handover), t("handover-mbox-send")];
    case "sms-csv": {
      const gateway = handover.gateway ?? "plain";
      const table = file("messages.csv");
      const upload =
        gateway === "plain"
          ? t("handover-sms-any", { file: table })
          : t("handover-sms-upload", { gateway: bdi(gateways[gateway]), file: table });
      return [upload, t("handover-sms-own")];
    }
    case "csv":
    case "xlsx":
      return tableSteps(handover, file(`messages.${format}`));
    case "pdf":
      return paperSteps(handover);
    case "push":
      return [
        handover.platform === null
          ? t("handover-app-all")
          : t("handover-app-one", { file: file(platformFiles[handover.platform]) }),
        t("handover-app-lines"),
      ];
    case "ssml":
      return [t("handover-voice-script", { file: file("messages.script.txt") }), t("handover-voice-files")];
    case "wav":
      return [t("handover-voice-sound"), t("handover-voice-script", { file: file("messages.script.txt") })];
    case "ndjson":
      return [t("handover-program", { file: file("messages.ndjson") })];
  }
}

const platformFiles = {
  plain: "messages.ndjson",
  apns: "messages.apns.ndjson",
  fcm: "messages.fcm.ndjson",
} as const;

function tableSteps({ channel }: Handover, file: string): string[] {
  switch (channel) {
    case "email":
      return [t("handover-service-upload", { file }), t("handover-service-columns"), t("handover-service-test")];
    case "sms":
      return [t("handover-sms-any", { file }), t("handover-sms-own")];
    case "letter":
      return [t("handover-letters-table", { file })];
    case "push":
    case "in-app":
      return [t("handover-app-one", { file }), t("handover-app-lines")];
  }
}

function paperSteps({ print }: Handover): string[] {
  const open =
    print?.binding === "one_file" ? t("handover-print-one", { file: bdi("letters.pdf") }) : t("handover-print-each");
  if (!print) return [open];
  const { paper, envelope, enclosures, labels } = print;
  return [
    open,
    ...(paper ? [t("handover-print-paper", { paper: paper === "a4" ? "A4" : t("print-paper-letter") })] : []),
    ...(envelope ? [t("handover-print-envelope", { envelope: bdi(t(`envelope-${envelope}`)) })] : []),
    ...(enclosures.length ? [t("handover-print-enclosures", { things: listOf(enclosures.map(bdi)) })] : []),
    ...(labels ? labelSteps(bdi(labels.toUpperCase()), bdi("labels.pdf")) : []),
  ];
}

function labelSteps(sheet: string, file: string): string[] {
  return [t("handover-labels-test", { sheet, file }), t("handover-labels-sheets", { sheet, file })];
}
