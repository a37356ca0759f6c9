import { action } from './action.ts';
import { calibration } from './calibration.ts';
import { charts } from './charts.ts';
import { command } from './command.ts';
import { comments } from './comments.ts';
import { consensus } from './consensus.ts';
import { costBenefit } from './cost-benefit.ts';
import { countermeasures } from './countermeasures.ts';
import { criteria } from './criteria.ts';
import { defaults } from './defaults.ts';
import { difference } from './difference.ts';
import { documentation } from './documentation.ts';
import { drafts } from './drafts.ts';
import { estimates } from './estimates.ts';
import { expected } from './expected.ts';
import { features } from './features.ts';
import { field } from './field.ts';
import { finding } from './finding.ts';
import { fits } from './fits.ts';
import { frame } from './frame.ts';
import { gaps } from './gaps.ts';
import { glossary } from './glossary.ts';
import { grid } from './grid.ts';
import { input, inputKind } from './input.ts';
import { missingCosts } from './missing-costs.ts';
import { needs } from './needs.ts';
import { plan } from './plan.ts';
import { problem } from './problem.ts';
import { procedure } from './procedure.ts';
import { quotes } from './quotes.ts';
import { reexaminations } from './reexaminations.ts';
import { request } from './request.ts';
import { requirements } from './requirements.ts';
import { reviews } from './reviews.ts';
import { schedule } from './schedule.ts';
import { screens } from './screens.ts';
import { shell } from './shell.ts';
import { simulation } from './simulation.ts';
import { start } from './start.ts';
import { workbook } from './workbook.ts';
import { workbookEstimates } from './workbook-estimates.ts';
import { workbookProcedure } from './workbook-procedure.ts';
import { workbookSurvey } from './workbook-survey.ts';
import type { Messages } from './message.ts';

/** Every text of the product, by area. A new area is a file beside this one and a line here. */
export const messages = {
  action,
  calibration,
  charts,
  command,
  comments,
  consensus,
  costBenefit,
  countermeasures,
  criteria,
  defaults,
  difference,
  documentation,
  drafts,
  estimates,
  expected,
  features,
  field,
  finding,
  fits,
  frame,
  gaps,
  glossary,
  grid,
  input,
  inputKind,
  missingCosts,
  needs,
  plan,
  problem,
  procedure,
  quotes,
  reexaminations,
  request,
  requirements,
  reviews,
  schedule,
  screens,
  shell,
  simulation,
  start,
  workbook,
  workbookEstimates,
  workbookProcedure,
  workbookSurvey,
} as const satisfies Messages;
