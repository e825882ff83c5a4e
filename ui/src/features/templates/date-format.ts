// Formats of dates, built once each: building one takes longer than a keystroke may, and every chip asks for one.
const built = new Map<string, Intl.DateTimeFormat>();

export function dateFormat(locale: string, style: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${style.dateStyle} ${style.timeStyle}`;
  const format = built.get(key) ?? new Intl.DateTimeFormat(locale, style);
  built.set(key, format);
  return format;
}
