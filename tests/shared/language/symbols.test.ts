import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chartMarkers } from '../../../main/workbook/radar.ts';
import { markerPaths } from '../../../renderer/charts/marker.ts';
import { presetScale, scalePresets } from '../../../shared/actions/scale-presets.ts';
import { comparable } from '../../../shared/input/choice.ts';
import type { Message, Messages } from '../../../shared/language/message.ts';
import { messages } from '../../../shared/language/messages.ts';
import { candidateMarkers, markerSymbols } from '../../../shared/model/candidate.ts';
import { reviewVerdicts } from '../../../shared/model/review.ts';
import { verdictMarks } from '../../../shared/reviews.ts';

/** The marks of ratings and what is read as one of them, such as ▲ for △; filled and hollow circles look alike in print. */
const ratingMarks = '◎○〇◯●△▲▵×✕✖✗✘';
const holdsRating = (text: string): boolean => [...text].some((mark) => ratingMarks.includes(mark));

/** Texts about ratings: names of scales, and that look-alikes count as one. */
const aboutRatings = ['criteria.preset.guide', 'criteria.preset.marks', 'problem.scaleSharedName'];

const isMessage = (value: Message | Messages): value is Message => typeof value['ja'] === 'string';
const textsIn = (tree: Messages, path = ''): [key: string, text: string][] =>
  Object.entries(tree).flatMap(([name, value]) => {
    const key = `${path}${name}`;
    if (!isMessage(value)) return textsIn(value, `${key}.`);
    return [value.ja, ...(typeof value.en === 'string' ? [value.en] : [value.en.one, value.en.other])].map((text): [string, string] => [key, text]);
  });

/** A multiplication sign stands between two factors, and the minus sign of accounts before digits. */
const withoutProducts = (text: string): string => text.replaceAll(/▲(?=\d)/gu, '').replaceAll(/(?<=[^\s].*?) ?× ?(?=[^\s])/gsu, ' ').replaceAll(/^× (?=[回税¥])/gmu, '');

const sources = ['shared', 'main', 'renderer'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('language/'))
    .map((file) => `${folder}/${file}`),
);

/** Files in which ratings are read or named. */
const ofRatings = ['shared/actions/scale-presets.ts', 'shared/actions/edit-scale.ts', 'shared/model/scale.ts'];

describe('the marks ◎○△×', () => {
  it('are those of the scales', () => {
    const symbols = scalePresets.flatMap((preset) => presetScale(preset, 'ja').map(({ symbol }) => symbol));
    expect([...new Set(symbols.filter(holdsRating))].toSorted()).toEqual(['×', '△', '○', '◎'].toSorted());
  });

  it('stand in no text that is not about ratings', () => {
    const found = textsIn(messages).filter(([key, text]) => !aboutRatings.some((about) => key.startsWith(about)) && holdsRating(withoutProducts(text)));
    expect(found.map(([key, text]) => `${key}: ${text}`)).toEqual([]);
  });

  it('are multiplication signs only between quantities, not between a requirement and a candidate', () => {
    const joined = textsIn(messages).filter(([key, text]) => !key.startsWith('finding.') && /(?:item|requirement|row|name|candidate)\}\}」? ?× ?/u.test(text));
    expect(joined.map(([key]) => key)).toEqual([]);
  });

  it('mark no candidate, on the page, in charts and in the workbook', () => {
    for (const marker of candidateMarkers.filter((name) => name !== 'circle')) {
      expect(holdsRating(markerSymbols[marker]), marker).toBe(false);
      expect(scalePresets.flatMap((preset) => presetScale(preset, 'ja')).some(({ symbol }) => comparable(symbol) === comparable(markerSymbols[marker])), marker).toBe(false);
    }
    // A candidate's circle is filled.
    expect(markerSymbols.circle).toBe('●');
    expect(comparable(markerSymbols.circle)).not.toBe(comparable('○'));
    expect(Object.values(chartMarkers)).not.toContain('x');
    expect(new Set(Object.values(chartMarkers)).size).toBe(candidateMarkers.length);
    expect(new Set(Object.values(markerPaths)).size).toBe(candidateMarkers.length);
  });

  it('mark no verdict', () => {
    for (const verdict of reviewVerdicts) expect(holdsRating(verdictMarks[verdict]), verdict).toBe(false);
    expect(new Set(Object.values(verdictMarks)).size).toBe(reviewVerdicts.length);
  });

  it('are written nowhere else in the sources', () => {
    const found = sources.flatMap((file) => {
      if (ofRatings.includes(file) || file.startsWith('shared/input/')) return [];
      const text = readFileSync(file, 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
      return text.split('\n').filter((line) => holdsRating(line)).map((line) => `${file}: ${line.trim()}`);
    });
    expect(found).toEqual(["shared/model/candidate.ts: circle: '●',"]);
  });
});
