import type { Document } from '../shared/document.ts';
import { documentationOf } from '../shared/documentation.ts';
import type { FindingOutput } from './evaluation-output.ts';

export const findingOutputs = (document: Document): FindingOutput[] =>
  documentationOf(document, 'ja').flatMap(({ candidate, sections }) =>
    sections.flatMap(({ section, finding, state }) =>
      finding === undefined
        ? []
        : [{ candidateId: candidate.id, section, text: finding.text, edited: state.isEdited, outdated: state.hasMoved }],
    ),
  );
