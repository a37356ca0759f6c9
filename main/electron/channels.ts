import type { RequestName } from '../../shared/contract.ts';

/** Every channel between a window and main. */
export const channels = {
  request: 'awase:request',
  saveFile: 'awase:saveFile',
  openProjectFile: 'awase:openProjectFile',
  broadcast: 'awase:broadcast',
  command: 'awase:command',
} as const;

/**
 * The requests a window may make. The compiler holds this list to the contract; the preload uses it instead of the
 * contract's schemas, which would carry zod into every window a second time.
 */
export const requestNames: Readonly<Record<RequestName, true>> = {
  'session.describe': true,
  'preferences.set': true,
  'samples.list': true,
  'catalogues.list': true,
  'catalogues.read': true,
  'projects.list': true,
  'project.create': true,
  'project.createFromSample': true,
  'project.open': true,
  'project.remove': true,
  'project.restore': true,
  'project.import': true,
  'project.export': true,
  'change.commit': true,
  'history.undo': true,
  'history.redo': true,
  'history.list': true,
  'baseline.keep': true,
  'baseline.read': true,
  'workbook.export': true,
  'simulation.costs': true,
  'simulation.schedule': true,
  'simulation.cancel': true,
};
