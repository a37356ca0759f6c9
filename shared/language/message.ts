/** One text in both languages. English may differ by count. */
export interface Message {
  readonly ja: string;
  readonly en: string | { readonly one: string; readonly other: string };
}

export type Messages = { readonly [key: string]: Message | Messages };
