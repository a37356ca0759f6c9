import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { baselineOf, packBaseline, unpackBaseline } from '../../main/baselines.ts';
import type { Document } from '../../shared/document.ts';
import { projectOf } from '../../shared/document.ts';
import type { Baseline } from '../../shared/model/baseline.ts';
import { writeProjectFile } from '../../shared/project-file.ts';
import { idOf, moment } from '../support/context.ts';
import { fullDocument, problemIn } from './store/support.ts';

const document = fullDocument();
const kept = (content: string): Baseline => ({ id: idOf('baseline', 'kept'), order: 'a0', name: '初版', note: '', takenAt: moment, content });
const packed = (text: string): string => gzipSync(text).toString('base64');
const withoutBaselines: Document = { ...document, baseline: new Map() };

describe('a baseline', () => {
  it('gives the document back exactly, without the baselines there were', () => {
    expect(unpackBaseline(document, kept(packBaseline(document)))).toEqual(withoutBaselines);
    expect(packBaseline(document)).toBe(packBaseline(withoutBaselines));
  });

  it('is the project file of that moment', () => {
    expect(gunzipSync(Buffer.from(packBaseline(document), 'base64')).toString('utf8')).toBe(writeProjectFile(withoutBaselines));
  });

  it('stays the same project where a copy has taken another id', () => {
    const content = packBaseline(document);
    const copy: Document = { ...document, project: new Map([[idOf('project', 'copy'), { ...projectOf(document), id: idOf('project', 'copy') }]]) };
    expect(projectOf(unpackBaseline(copy, kept(content))).id).toBe('copy');
  });

  it.each([
    ['what is no gzip', 'H4sIAAAA'],
    ['what is cut off', packBaseline(document).slice(0, 400)],
    ['what is no project file', packed('{}')],
    ['what is no JSON', packed('hello')],
  ])('says that it is damaged: %s', (_what, content) => {
    expect(problemIn(() => unpackBaseline(document, kept(content)))).toEqual({ code: 'baselineDamaged', values: { name: '初版' } });
  });

  it('kept by a newer Awase says so', () => {
    const content = packed(writeProjectFile(withoutBaselines).replace(/"version": \d+/, '"version": 99'));
    expect(problemIn(() => unpackBaseline(document, kept(content))).code).toBe('fileNewer');
  });

  it('that is not there is not found', () => {
    expect(problemIn(() => baselineOf(document, 'gone'))).toEqual({ code: 'notFound', values: { entity: 'baseline', id: 'gone' } });
  });
});
