// The forms a batch is offered in, the usual one first.
import type { Channel, ExportFormat } from "../../api";

const usual: Record<Channel, ExportFormat[]> = {
  email: ["eml", "mbox", "pdf"],
  sms: ["sms-csv"],
  letter: ["pdf"],
  push: ["push"],
  "in-app": ["push"],
};

export function formatsOf(channel: Channel): ExportFormat[] {
  // An SMS has its own table.
  const tables: ExportFormat[] = channel === "sms" ? ["xlsx"] : ["xlsx", "csv"];
  return [...usual[channel], ...tables, "ssml", "wav", "ndjson"];
}
