// One table: what each error code means on screen. Words live in i18n/en/errors.ftl, three per code:
// -title (what happened), -safe (what is safe), -do (what to do).
import type { ApiError, ErrorCode } from "./generated";

export type ErrorAction = "retry" | "leave" | "none";
export type ErrorLook = { severity: "warn" | "stop"; action: ErrorAction };

export const errorTable: Record<ErrorCode, ErrorLook> = {
  invalid: { severity: "warn", action: "none" },
  not_found: { severity: "warn", action: "leave" },
  locked: { severity: "warn", action: "retry" },
  refused: { severity: "warn", action: "none" },
  cancelled: { severity: "warn", action: "none" },
  place: { severity: "warn", action: "leave" },
  no_workspace: { severity: "warn", action: "leave" },
  internal: { severity: "stop", action: "retry" },
};

/** Without the place, which the screen shows by where it stands. */
const sentenceOf = (message: string, field: string | null) =>
  field && message.startsWith(`${field}: `) ? message.slice(field.length + 2) : message;

/** Turns whatever was thrown into an ApiError; an unknown shape becomes "internal". */
export function asApiError(thrown: unknown): ApiError {
  if (typeof thrown === "object" && thrown !== null && "code" in thrown && "message" in thrown) {
    const { code, message } = thrown as { code: unknown; message: unknown };
    const field = "field" in thrown && typeof thrown.field === "string" ? thrown.field : null;
    const known = typeof code === "string" && code in errorTable;
    return { code: known ? (code as ErrorCode) : "internal", message: sentenceOf(String(message), field), field };
  }
  return { code: "internal", message: thrown instanceof Error ? thrown.message : String(thrown), field: null };
}
