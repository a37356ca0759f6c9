import { describe, expect, test } from 'vitest';
import { readEstimate } from '../../../renderer/steps/estimates/read-estimate.ts';
import { languages, translator } from '../../../shared/language/index.ts';
import { costClass } from '../../../shared/model/cost-class.ts';
import { currencyUnits } from '../../../shared/model/project.ts';

const read = (columnId: string, text: string, unit: (typeof currencyUnits)[number] = 'tenThousandYen') => readEstimate(columnId, text, unit, [], translator('ja'));

describe('a text of a cost line', () => {
  test('keeps the unit it states, in every project', () => {
    for (const unit of currencyUnits) for (const text of ['¥480,000', '48万円', '480千円', 'JPY 480,000']) expect(read('mostLikely', text, unit)).toEqual({ ok: true, values: { mostLikely: 480_000 } });
  });

  test('keeps decimals of a yen and amounts below 0', () => {
    expect(read('optimistic', '0.45円')).toEqual({ ok: true, values: { optimistic: 0.45 } });
    expect(read('pessimistic', '▲6')).toEqual({ ok: true, values: { pessimistic: -60_000 } });
  });

  test('of another currency is refused by its name in both languages', () => {
    for (const language of languages) {
      const reading = readEstimate('mostLikely', 'US$480', 'yen', [], translator(language));
      expect(reading.ok ? '' : reading.message).toMatch(/US\$480.*US\$/s);
    }
  });

  test('says how often, how many and when in the words people use', () => {
    expect(read('frequency', '月額')).toEqual({ ok: true, values: { frequency: 'monthly' } });
    expect(read('quantity', '35ユーザー')).toEqual({ ok: true, values: { quantity: 35 } });
    expect(read('startMonth', '5ヶ月目')).toEqual({ ok: true, values: { startMonth: 5 } });
    expect(read('endMonth', '5月').ok).toBe(false);
    expect(read('lambda', '4円').ok).toBe(false);
  });

  test('of an unknown class is refused with the classes there are, each in quotes', () => {
    const classes = ['保守・運用', '移行'].map((name, index) => costClass.parse({ id: `class-${index}`, name, order: `a${index}` }));
    const reading = readEstimate('costClass', '初期', 'yen', classes, translator('ja'));
    expect(reading.ok ? '' : reading.message).toMatch(/^「初期」は選べません。「保守・運用」、「移行」のいずれかを入力してください。/u);
  });

  test('that cannot be seen is none', () => {
    expect(read('endMonth', '\u{200B}')).toEqual({ ok: true, values: { endMonth: null } });
    expect(read('quantity', '\u{FEFF}')).toEqual({ ok: true, values: { quantity: 1 } });
  });
});
