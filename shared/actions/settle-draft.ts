/** What becomes of a text when the data gives a new draft. */
export const draftChoices = ['keep', 'take', 'append'] as const;
export type DraftChoice = (typeof draftChoices)[number];

/** The text after the choice. */
export function joinedTexts(mine: string, choice: DraftChoice, draft: string): string {
  if (choice === 'keep') return mine;
  return choice === 'take' || mine === '' ? draft : `${mine}\n\n${draft}`;
}
