import { parseChoice } from '../../../shared/input/choice.ts';
import { parseDay } from '../../../shared/input/day.ts';
import { isBlank } from '../../../shared/input/plain.ts';
import { glossary } from '../../../shared/language/glossary.ts';
import type { Translate } from '../../../shared/language/index.ts';
import { choicesText } from '../../../shared/language/lists.ts';
import { type Decision, type Review, reviewVerdicts } from '../../../shared/model/review.ts';
import { lineLimit, textLimit } from '../../../shared/model/values.ts';
import { verdictMarks } from '../../../shared/reviews.ts';
import { today } from '../../components/moment.ts';
import { accept, type Reading, refuse, within } from '../../components/read-gesture.ts';
import { fieldsOf } from '../../components/read-text.ts';

/** A day typed or pasted; an empty text takes it back. */
const readDay = (text: string, t: Translate): Reading<{ readonly decidedOn: string | null }> =>
  isBlank(text) ? accept({ decidedOn: null }) : fieldsOf(parseDay(text, today()), (decidedOn) => ({ decidedOn }), t);

/** What a text means in a column of the reviewers. */
export function readReview(columnId: string, text: string, t: Translate): Reading<Partial<Review>> {
  switch (columnId) {
    case 'name':
      return isBlank(text) ? refuse(t('reviews.signOff.nameNeeded')) : within(text.trim(), lineLimit, { name: text.trim() }, t);
    case 'role':
      return within(text.trim(), lineLimit, { role: text.trim() }, t);
    case 'verdict': {
      const { reviewVerdict } = glossary;
      const verdict =
        isBlank(text)
          ? 'pending'
          : parseChoice(text, reviewVerdicts, (value) => [value, reviewVerdict[value].ja, reviewVerdict[value].en, verdictMarks[value]]);
      const choices = choicesText(reviewVerdicts.map((value) => t(`glossary.reviewVerdict.${value}`)), t);
      return verdict === null ? refuse(t('screens.estimates.notChoice', { text, choices })) : accept({ verdict });
    }
    case 'note':
      return within(text, textLimit, { note: text }, t);
    case 'decidedOn':
      return readDay(text, t);
    default:
      return accept({});
  }
}

/** What a text means in a column of the decisions. */
export function readDecision(columnId: string, text: string, t: Translate): Reading<Partial<Decision>> {
  switch (columnId) {
    case 'title':
    case 'decidedBy':
      return within(text.trim(), lineLimit, { [columnId]: text.trim() }, t);
    case 'reason':
      return within(text, textLimit, { reason: text }, t);
    case 'decidedOn':
      return readDay(text, t);
    default:
      return accept({});
  }
}
