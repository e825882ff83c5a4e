// A value as it roughly looks in one of the formats of a chip. The engine writes the real one.
import { dateFormat } from "./date-format";

export function written(example: string, format: string, locale: string): string {
  if (format === "capitals") return example.toLocaleUpperCase(locale);
  try {
    return /^\d{4}-\d{2}-\d{2}/.test(example) ? date(example, format, locale) : number(example, format, locale);
  } catch {
    return example;
  }
}

function date(example: string, format: string, locale: string): string {
  const date = Date.parse(example.length === 10 ? `${example}T12:00:00` : example);
  if (format === "year") return example.slice(0, 4);
  if (format === "time") return dateFormat(locale, { timeStyle: "short" }).format(date);
  if (format === "relative") {
    const days = Math.round((date - Date.now()) / 86_400_000);
    return new Intl.RelativeTimeFormat(locale, { numeric: "auto" }).format(days, "day");
  }
  const [kind = "", style = "long"] = format.split(":");
  const dateStyle = (kind === "datetime" ? style : kind) as "short" | "medium" | "long" | "full";
  const timeStyle = kind === "datetime" && example.includes(":") ? "short" : undefined;
  return dateFormat(locale, { dateStyle, timeStyle }).format(date);
}

function number(example: string, format: string, locale: string): string {
  const [style = "", of = ""] = format.split(":");
  const value = Number(example) / (style === "percent" && of ? Number(of) : 1);
  if (Number.isNaN(value)) return example;
  if (style === "currency") return new Intl.NumberFormat(locale, { style, currency: of }).format(value);
  if (style === "percent") return new Intl.NumberFormat(locale, { style }).format(value);
  return style === "number" ? new Intl.NumberFormat(locale).format(value) : example;
}
