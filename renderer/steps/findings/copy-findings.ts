import type { DocumentedCandidate } from '../../../shared/documentation.ts';
import type { Translate } from '../../../shared/language/index.ts';
import { reportDone } from '../../notify.ts';

/** The findings as plain text: each candidate's name, then its sections under their headings. */
const plainText = (documented: readonly DocumentedCandidate[], t: Translate): string =>
  documented
    .map(({ candidate, sections }) => {
      const written = sections.filter(({ state }) => state.text !== '').map(({ section, state }) => `${t(`glossary.findingSection.${section}`)}\n${state.text}`);
      return [candidate.name, ...written].join('\n\n');
    })
    .join('\n\n\n');

/** Puts findings on the clipboard; where the browser refuses, people are told what else to do. */
export async function copyFindings(documented: readonly DocumentedCandidate[], t: Translate): Promise<void> {
  try {
    await navigator.clipboard.writeText(plainText(documented, t));
    reportDone(t('documentation.copied'));
  } catch {
    reportDone(t('documentation.copyRefused'));
  }
}
