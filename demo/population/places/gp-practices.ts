import type { DemoGpPractice } from '#demo/population/model';
import { landline } from '#demo/population/contact';

const PRACTICES: readonly (readonly [name: string, postcode: string])[] = [
  ['Old Quay Surgery', 'ZZ3 1OS'],
  ['Gannet Row Medical Centre', 'ZZ1 3MC'],
  ['Saltmarsh Family Practice', 'ZZ2 2FP'],
  ['Beacon Hill Health Centre', 'ZZ2 4HC'],
  ['Harbour Street Surgery', 'ZZ4 2HS'],
  ['Whinfield Practice', 'ZZ5 1WP'],
];

export const gpPractices: readonly DemoGpPractice[] = PRACTICES.map(([name, postcode], index) => ({
  ods: `Y9900${index + 1}`,
  name,
  postcode,
  telephone: landline(130 + index),
}));

export const practiceNamed = (part: string): DemoGpPractice => {
  const practice = gpPractices.find(({ name }) => name.includes(part));
  if (!practice) throw new Error(`no practice is called ${part}`);
  return practice;
};
