import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { listCatalogues, readCatalogue } from '../../main/catalogues.ts';
import { resourcesFolder } from '../../main/resources-folder.ts';
import { type CatalogueItem, catalogueLeaves } from '../../shared/catalogue.ts';
import { languages } from '../../shared/language/index.ts';
import { findDuplicates } from '../../shared/method/requirements/duplicates.ts';
import { measureFlaws } from '../../shared/method/requirements/measurable.ts';
import { problemOf } from '../../shared/problem.ts';

const resources = resourcesFolder();
const temporary = mkdtempSync(join(tmpdir(), 'awase-catalogues-'));
afterAll(() => rmSync(temporary, { recursive: true }));

const problemFrom = (run: () => unknown) => {
  try {
    run();
    return null;
  } catch (error) {
    return problemOf(error);
  }
};

const all = (items: readonly CatalogueItem[]): CatalogueItem[] => items.flatMap((item) => [item, ...all(item.items ?? [])]);
const names = listCatalogues(resources).map(({ name }) => name);

test('the catalogues are listed with how many items they hold', () => {
  expect(listCatalogues(resources).map(({ name, count }) => [name, count])).toEqual([
    ['ipa-ec-site', 21],
    ['nist-csf-2', 106],
    ['requirement-headings', 23],
    ['saas-selection', 25],
  ]);
});

test('an unknown or spoiled catalogue is refused with its place', () => {
  expect(problemFrom(() => readCatalogue(resources, '../samples'))).toEqual({ code: 'catalogueMissing', values: { name: '../samples' } });
  cpSync(join(resources, 'catalogues'), join(temporary, 'catalogues'), { recursive: true });
  const path = join(temporary, 'catalogues', 'ipa-ec-site.json');
  writeFileSync(path, '{"name":"ipa-ec-site"}');
  expect(problemFrom(() => readCatalogue(temporary, 'ipa-ec-site'))).toMatchObject({ code: 'cataloguesUnreadable', values: { path } });
});

describe.each(names)('the catalogue %s', (name) => {
  const catalogue = readCatalogue(resources, name);
  const items = catalogue.groups.flatMap((group) => all(group.items));
  const leaves = catalogueLeaves(catalogue);

  test('has its file’s name, and ids that occur once', () => {
    expect(catalogue.name).toBe(name);
    const ids = [...catalogue.groups.map(({ id }) => id), ...items.map(({ id }) => id)];
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each(languages)('is complete in %s, with a provenance of its own and a criterion for each item', (language) => {
    expect(new Set(items.map(({ provenance }) => provenance[language])).size).toBe(items.length);
    for (const { criterion, title } of leaves) expect([title[language], criterion[language].trim()]).not.toContain('');
    const text = leaves.map(({ title, criterion }) => title[language] + criterion[language]).join('');
    if (language === 'en') expect(text).not.toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/);
    else for (const { title } of leaves) expect(title.ja).toMatch(/[\u3040-\u30ff\u4e00-\u9fff]/);
  });

  test.each(languages)('passes the check of the items in %s', (language) => {
    const flawed = leaves.flatMap(({ id, title, criterion }) =>
      measureFlaws({ title: title[language], criterion: criterion[language] }).map((flaw) => ({ id, flaw })),
    );
    expect(flawed).toEqual([]);
    const titles = leaves.map(({ title }) => title[language]);
    expect(findDuplicates(titles).map(({ index, earlier }) => [titles[index], titles[earlier]])).toEqual([]);
  });
});

test('the guide’s headings are 5 functional and 18 non-functional', () => {
  expect(readCatalogue(resources, 'requirement-headings').groups.map(({ id, items }) => [id, items.length])).toEqual([
    ['functional', 5],
    ['nonFunctional', 18],
  ]);
});

test('IPA’s items have its classes: 9 required, 3 needed, 2 recommended for building; 5 required, 2 recommended for operating', () => {
  const classes = readCatalogue(resources, 'ipa-ec-site').groups.map(({ items }) =>
    (['required', 'needed', 'recommended'] as const).map((wanted) => items.filter(({ priorityClass }) => priorityClass === wanted).length),
  );
  expect(classes).toEqual([
    [9, 3, 2],
    [5, 0, 2],
  ]);
});

test('CSF 2.0 is a tree of 6 functions, 22 categories and 106 subcategories by NIST’s numbers', () => {
  const { groups } = readCatalogue(resources, 'nist-csf-2');
  expect(groups.map(({ id }) => id)).toEqual(['GV', 'ID', 'PR', 'DE', 'RS', 'RC']);
  const categories = groups.flatMap(({ items }) => items);
  expect(categories.map(({ id }) => id).join(' ')).toBe(
    'GV.OC GV.RM GV.RR GV.PO GV.OV GV.SC ID.AM ID.RA ID.IM PR.AA PR.AT PR.DS PR.PS PR.IR DE.CM DE.AE RS.MA RS.AN RS.CO RS.MI RC.RP RC.CO',
  );
  const numbers = Object.fromEntries(categories.map(({ id, items }) => [id, (items ?? []).map((item) => item.id.slice(-2)).join(' ')]));
  expect(numbers).toEqual({
    'GV.OC': '01 02 03 04 05',
    'GV.RM': '01 02 03 04 05 06 07',
    'GV.RR': '01 02 03 04',
    'GV.PO': '01 02',
    'GV.OV': '01 02 03',
    'GV.SC': '01 02 03 04 05 06 07 08 09 10',
    'ID.AM': '01 02 03 04 05 07 08',
    'ID.RA': '01 02 03 04 05 06 07 08 09 10',
    'ID.IM': '01 02 03 04',
    'PR.AA': '01 02 03 04 05 06',
    'PR.AT': '01 02',
    'PR.DS': '01 02 10 11',
    'PR.PS': '01 02 03 04 05 06',
    'PR.IR': '01 02 03 04',
    'DE.CM': '01 02 03 06 09',
    'DE.AE': '02 03 04 06 07 08',
    'RS.MA': '01 02 03 04 05',
    'RS.AN': '03 06 07 08',
    'RS.CO': '02 03',
    'RS.MI': '01 02',
    'RC.RP': '01 02 03 04 05 06',
    'RC.CO': '03 04',
  });
  expect(categories[0]?.items?.[0]?.provenance).toEqual({ ja: 'NIST CSF 2.0 GV.OC-01', en: 'NIST CSF 2.0 GV.OC-01' });
});
