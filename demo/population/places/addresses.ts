import type { Choices } from '#demo/population/random';
import type { DemoAddress } from '#demo/population/model';

export const TOWN = 'Larkhaven';

const STREETS: readonly (readonly [street: string, postcode: string])[] = [
  ['Gannet Row', 'ZZ1 3AB'], ['Quayside', 'ZZ3 1AD'], ['Curlew Lane', 'ZZ3 6AE'], ['Saltmarsh Road', 'ZZ2 1AF'], ['Rope Walk', 'ZZ1 1AG'],
  ['Tern Close', 'ZZ2 3AH'], ['Lantern Street', 'ZZ1 2AJ'], ['Beacon Rise', 'ZZ2 4AL'], ['Harbour Street', 'ZZ4 2AN'], ['Whinfield Avenue', 'ZZ5 1AP'],
  ['Sailmakers Yard', 'ZZ4 1AQ'], ['Plover Gardens', 'ZZ5 2AR'], ['Chandlers Court', 'ZZ1 4AS'], ['Mill Leat', 'ZZ3 4AT'], ['Orchard Bank', 'ZZ4 5AU'],
  ['Kittiwake Drive', 'ZZ2 5AW'], ['Tollgate Terrace', 'ZZ5 4AX'], ['Lime Kiln Way', 'ZZ3 7AY'],
];

/** A home in Larkhaven. ZZ is no postcode area of the United Kingdom, and the UPRNs are of no real authority. */
export const home = (number: number, street: string, from: string): DemoAddress => {
  const found = STREETS.find(([name]) => name === street);
  if (!found) throw new Error(`no street is called ${street}`);
  return { use: 'home', lines: [`${number} ${street}`], town: TOWN, postcode: found[1], uprn: `99000${String(STREETS.indexOf(found)).padStart(3, '0')}${String(number).padStart(4, '0')}`, from };
};

export const someHome = (choices: Choices, from: string): DemoAddress => home(choices.between(1, 140), choices.oneOf(STREETS)[0], from);

/** Beyond the authority's boundary. */
export const elsewhere = { town: 'Nether Wold', postcode: 'ZZ30 6NW' } as const;
