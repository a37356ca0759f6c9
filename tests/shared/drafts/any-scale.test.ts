import { describe, expect, it } from 'vitest';
import { addRecords } from '../../../shared/actions/add-records.ts';
import { applyScale } from '../../../shared/actions/apply-scale.ts';
import { assess } from '../../../shared/actions/assess.ts';
import { describeGap } from '../../../shared/actions/describe-gap.ts';
import { editRecords } from '../../../shared/actions/edit-records.ts';
import { presetScale, scalePresets } from '../../../shared/actions/scale-presets.ts';
import { applyChange, type Change } from '../../../shared/change.ts';
import { type Document, inOrder } from '../../../shared/document.ts';
import { findingDrafts } from '../../../shared/drafts/finding-drafts.ts';
import { type Language, languages, translator } from '../../../shared/language/index.ts';
import { analysisOf, examinedSubjects } from '../../../shared/reexaminations.ts';
import { comparison } from '../../support/comparison.ts';
import { countingContext, idOf } from '../../support/context.ts';
import { cell } from '../../support/project.ts';

/** What people call their levels, items and candidates: nouns, verbs, particles, marks, other scripts, nearly nothing. */
const oddTexts = [
  '満たさない', 'おおむね満たす', 'Not met', 'は', '〜については', '（仮）', '(draft)', '「可」', '可」', '「', '“good” enough', '”', "it's",
  '3', '0.5', '◎', 'できる。', 'OK.', 'Yes!', '！？', '👨‍👩‍👧‍👦', '👍'.repeat(240), 'لا يفي بالمتطلبات', '無理 '.repeat(160), '{{title}}', '$t(frame.more)', '\u200B', 'a\u3000b', '・', '、',
] as const;

const marks: Record<Language, readonly [open: string, close: string]> = { ja: ['「', '」'], en: ['“', '”'] };

/** A project that brings every kind of sentence about ratings, on a scale from a preset with its levels, items and natures renamed. */
function project(preset: (typeof scalePresets)[number], language: Language, renamed: { readonly labels?: string; readonly titles?: string; readonly natures?: string; readonly ways?: string; readonly names?: string }): Document {
  const context = countingContext();
  let document = comparison({
    language,
    requirements: [{ title: '在庫', mandatory: true }, { title: '決済' }, { title: '配送', weight: 3 }, { title: '返品' }],
    candidates: [{ name: '甲', levels: '◎△×－' }, { name: '乙', levels: '×△?◎' }, { name: '丙', levels: '????' }],
  });
  const run = (change: Change): void => void (document = applyChange(document, change));
  let made = 0;
  const own = { ...context, newId: ((entity) => idOf(entity, `own-${(made += 1)}`)) as typeof context.newId };
  const steps = presetScale(preset, language);
  if (preset !== 'guide')
    run(
      applyScale(
        document,
        steps,
        new Map(inOrder(document, 'level').map((level) => [level.id, steps.findIndex((step) => step.class === level.class)])),
        own,
      ),
    );
  run(describeGap(document, cell(2, 1), { natureId: inOrder(document, 'gapNature')[0]?.id ?? null, impact: 3, importance: 3 }, context));
  run(assess(document, [{ ...cell(1, 1), values: { usability: 5, efficiency: 2 } }], context));
  run(addRecords(document, 'need', [{ code: 'N-1', title: '一元管理', description: '', priority: 2 }], context));
  run({ trace: { added: [1, 2, 4].map((number) => ({ id: context.newId('trace'), needId: idOf('need', 'need-1'), requirementId: idOf('requirement', `requirement-${number}`) })), updated: [], removed: [] } });
  run(addRecords(document, 'countermeasure', [{ ...cell(2, 1), kind: 'setting', title: renamed.ways ?? '設定を変える', description: '', levelAfterId: null, effort: '', benefit: '', benefitGrade: null, chosen: true }], context));
  const { labels, titles, natures, names } = renamed;
  if (labels !== undefined) run(editRecords(document, 'level', inOrder(document, 'level').map(({ id }) => ({ id, values: { label: labels } }))));
  if (titles !== undefined) run(editRecords(document, 'requirement', inOrder(document, 'requirement').map(({ id }) => ({ id, values: { title: titles } }))));
  if (natures !== undefined) run(editRecords(document, 'gapNature', inOrder(document, 'gapNature').map(({ id }) => ({ id, values: { label: natures } }))));
  if (names !== undefined) run(editRecords(document, 'candidate', inOrder(document, 'candidate').map(({ id }) => ({ id, values: { name: names } }))));
  return document;
}

function draftsOf(document: Document, language: Language): string[] {
  const { needs, requirements } = examinedSubjects(document);
  return [
    ...findingDrafts(document, language).flatMap(({ sections }) => Object.values(sections)),
    ...[...needs, ...requirements].map((entry) => analysisOf(document, entry, language).draft),
  ];
}

/** What stands between quotation marks, and the text with it taken out; throws where the marks are no pairs. */
function unquoted(text: string, language: Language): { readonly frame: string; readonly quoted: readonly string[] } {
  const [open, close] = marks[language];
  const quoted: string[] = [];
  let frame = '';
  let from: number | null = null;
  [...text].forEach((mark, at, all) => {
    if (mark === open) {
      if (from !== null) throw new Error(`quotation within a quotation: ${text}`);
      from = at + 1;
    } else if (mark === close) {
      if (from === null) throw new Error(`quotation that nothing opens: ${text}`);
      quoted.push(all.slice(from, at).join(''));
      frame += `${open}${close}`;
      from = null;
    } else if (from === null) frame += mark;
  });
  if (from !== null) throw new Error(`quotation that nothing closes: ${text}`);
  return { frame, quoted };
}

/** The own scale with every odd text in both languages; every other preset with a sample of them. */
const every = scalePresets.flatMap((preset, turn) =>
  languages.flatMap((language) =>
    oddTexts.filter((_, index) => preset === 'marks' || index % (2 * scalePresets.length) === turn).map((odd) => ({ preset, language, odd })),
  ),
);

describe('drafts on any scale', () => {
  it('quote every label whole, whatever it is called, so that no particle meets a verb', () => {
    for (const preset of scalePresets)
      for (const language of languages) {
        const label = 'ラベルZ';
        const texts = draftsOf(project(preset, language, { labels: label }), language).join('\n');
        const [open, close] = marks[language];
        expect(texts.split(label).length - 1, `${preset} ${language}`).toBeGreaterThan(5);
        expect(texts.split(`${open}${label}${close}`).length).toBe(texts.split(label).length);
      }
  });

  it('keep the frame of the sentence for any label, title and nature', () => {
    const known = new Map<string, readonly string[]>();
    const plainOf = (preset: (typeof scalePresets)[number], language: Language, kind: 'labels' | 'titles' | 'natures' | 'ways'): readonly string[] => {
      const key = `${preset} ${language} ${kind}`;
      const texts = known.get(key) ?? draftsOf(project(preset, language, { [kind]: 'ラベル' }), language);
      known.set(key, texts);
      return texts;
    };
    for (const { preset, language, odd } of every)
      for (const kind of preset === 'marks' ? (['labels', 'titles', 'natures', 'ways'] as const) : (['labels'] as const)) {
        const plain = plainOf(preset, language, kind);
        const texts = draftsOf(project(preset, language, { [kind]: odd }), language);
        const where = `${preset} ${language} ${kind} ${odd.slice(0, 20)}`;
        texts.forEach((text, index) => {
          const { frame, quoted } = unquoted(text, language);
          // A nature or a countermeasure whose name nobody can see is told without it.
          if (odd !== '\u200B' || kind === 'labels' || kind === 'titles') expect(frame, where).toBe(unquoted(plain[index] ?? '', language).frame);
          for (const piece of quoted) expect(piece, where).toMatch(/[^\s\p{Cf}]/u);
          for (const piece of quoted) expect(piece, where).not.toMatch(/。$|\uFFFD/u);
        });
      }
  });

  it('stay whole sentences for any name of a candidate', () => {
    for (const { preset, language, odd } of every)
      for (const text of draftsOf(project(preset, language, { names: odd }), language)) {
        const where = `${preset} ${language} ${odd.slice(0, 20)}: ${text}`;
        expect(text, where).not.toMatch(/undefined|\uFFFD|（）|\(\)|。。|\.\.$|、。|：$/u);
        expect(text.trim(), where).not.toBe('');
        if (language === 'en' && !/[（）。]/u.test(odd)) expect(text, where).not.toMatch(/[（）。]/u);
        if (odd === '\u200B') expect(text, where).not.toContain('\u200B');
      }
  });

  it('say what an own scale ◎○△× says of a gap and of a requirement', () => {
    const ja = draftsOf(project('marks', 'ja', {}), 'ja');
    expect(ja.join('\n')).toContain('・「在庫」の評価は「満たさない」です。');
    expect(ja.join('\n')).toContain('「決済」の評価は「おおむね満たす」、性質は「機能欠如」です。');
    expect(ja.at(-4)).toBe('評価は、甲が「満たす」、乙が「満たさない」、丙が未評価です。必須の項目のため、乙は足切りになります。');
    const en = draftsOf(project('marks', 'en', {}), 'en');
    expect(en.join('\n')).toContain('“決済” is rated “Mostly met”; the nature of the gap is “Missing function”.');
    expect(en.at(-4)).toBe('Ratings: 甲: “Met”; 乙: “Not met”; 丙: unrated. The item is mandatory, so 乙 is knocked out.');
  });
});

describe('a text that puts a value between quotation marks', () => {
  it('writes the marks of the value as inner ones', () => {
    expect(translator('ja')('frame.quoted', { text: '「即時」の反映' })).toBe('「『即時』の反映」');
    expect(translator('en')('start.removed', { name: 'the “new” shop' })).toBe('Removed the project “the ‘new’ shop”.');
    expect(translator('en')('frame.quoted', { text: '「即時」' })).toBe('“「即時」”');
  });
});
