import { randomUUID } from 'node:crypto';
import { sitAs, wrongForSomeone } from '#test/console/journeys';
import type { Machine, World } from '#test/console/world';

interface Place {
  readonly world: World;
  /** The address of Amira's page. */
  readonly amira: string;
  machine(): Promise<Machine>;
}

const DIRECT = /support the child directly/;

export const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Ines has somebody stand in for her, at another machine. */
const coverBy = async (world: World, name: string): Promise<void> => {
  const ines = world.federation.as('Ines Okoro');
  const childId = world.federation.child('amira').id;
  const { id: leadId, version } = (await ines.ask('query($id: ID!) { child(id: $id) { leadProfessional { id version } } }', { id: childId })).data.child.leadProfessional;
  const practitionerId = world.federation.population.practitioners.find((one) => one.name === name)?.id;
  const input = { idempotencyKey: randomUUID(), childId, leadId, version, practitionerId, until: new Date(Date.now() + 3_600_000).toISOString() };
  const { data } = await ines.ask('mutation($input: CoverLeadInput!) { coverLead(input: $input) { __typename } }', { input });
  expect(data.coverLead.__typename).toBe('LeadChanged');
};

/** Who leads, what was let be seen, the assessment and the plan: journeys that change what help a child has. */
export function helpJourneys(of: () => Place): void {
  it('Ines ends what she let Tom see, asks Bridget to lead, is told when somebody was quicker, and Bridget says no by keyboard', async () => {
    const { world, amira, machine } = of();
    const ines = await machine();
    const { page } = ines;
    await sitAs(world, ines, 'Ines Okoro', DIRECT, `${amira}/people`);
    await page.getByRole('heading', { level: 1, name: /: people/ }).waitFor();
    await page.getByText(/End it now: Tom Hale/).click();
    await page.getByRole('button', { name: 'End it' }).click();
    await page.getByRole('link', { name: 'Say why.' }).click();
    expect(await page.evaluate<string>('document.activeElement.labels[0].textContent')).toBe('Why?');
    await page.keyboard.type('He has read what he needs');
    await page.keyboard.press('Enter');
    await page.getByText('It has ended: they see it no longer').waitFor();
    await page.getByText('Ended before its time: “He has read what he needs”').waitFor();

    await coverBy(world, 'Bridget Malone');
    await page.getByText('Hand over to another lead professional').click();
    await page.getByLabel('Who works with the child and could lead?').fill('bridget');
    await page.getByRole('button', { name: 'Add Bridget Malone' }).click();
    await page.getByLabel('Why this person?').fill('She sees Amira each week');
    await page.getByRole('button', { name: 'Ask them' }).click();
    await page.getByText('Someone has changed this since you last looked').or(page.getByText('hand over from that one')).waitFor();
    expect(await wrongForSomeone(page)).toEqual([]);
    await page.getByRole('button', { name: 'Look at it as it is now' }).click();
    await page.getByText(/Standing in until/).waitFor();
    expect(await page.getByLabel('Why this person?').inputValue()).toBe('She sees Amira each week');
    await page.getByRole('button', { name: 'Ask them' }).click();
    await page.getByText('Bridget Malone will find it on their desk').waitFor();

    const bridget = await machine();
    await sitAs(world, bridget, 'Bridget Malone', DIRECT, '/console/desk');
    const asked = bridget.page.getByRole('article').filter({ hasText: 'asks you to take over as lead' });
    await asked.getByRole('button', { name: 'Say no' }).focus();
    await bridget.page.keyboard.press('Enter');
    await bridget.page.getByRole('link', { name: 'Say why not.' }).focus();
    await bridget.page.keyboard.press('Enter');
    await bridget.page.keyboard.type('I have too many already');
    expect(await asked.getByLabel('If not, why not?').inputValue()).toBe('I have too many already');
    await asked.getByRole('button', { name: 'Say no' }).focus();
    await bridget.page.keyboard.press('Enter');
    await bridget.page.getByText('You have said no').waitFor();
  });

  it('Ines begins an assessment, writes what Amira says, has it signed and completes it', async () => {
    const { world, amira, machine } = of();
    const ines = await machine();
    const { page } = ines;
    await sitAs(world, ines, 'Ines Okoro', DIRECT, `${amira}/plan`);
    await page.getByRole('button', { name: /Start a (new )?common assessment/ }).click();
    await page.getByText(/The assessment is begun/).waitFor();
    await page.getByText('Write a strength, a need or what was said').click();
    await page.getByLabel('About what?').selectOption('Learning');
    await page.getByRole('radio', { name: 'The child says' }).check();
    await page.getByRole('button', { name: 'Write it down' }).click();
    await page.getByRole('link', { name: 'Say something.' }).click();
    await page.keyboard.type('I like it when I may draw the answer');
    expect(await wrongForSomeone(page)).toEqual([]);
    await page.getByRole('button', { name: 'Write it down' }).click();
    await page.getByText('Learning is written down').waitFor();
    await page.getByRole('listitem').filter({ hasText: 'I like it when I may draw the answer' }).waitFor();
    await page.getByRole('button', { name: 'Complete the assessment' }).click();
    await page.getByText(/has to have read and signed it first/).waitFor();
    await page.getByText('Record a signature').click();
    await page.getByLabel('Their name').fill('Amira');
    await page.getByRole('button', { name: 'Record the signature' }).click();
    await page.getByText('The signature is recorded').waitFor();
    await page.getByRole('button', { name: 'Complete the assessment' }).click();
    await page.getByText('The assessment is complete').waitFor();
  });

  it('Ines closes a plan, and makes the next by keyboard: what is missing is told beside each field', async () => {
    const { world, amira, machine } = of();
    const ines = await machine();
    const { page } = ines;
    await sitAs(world, ines, 'Ines Okoro', DIRECT, `${amira}/plan`);
    await page.getByText('Review the plan, or close it').click();
    await page.getByLabel('What has it come to?').fill('She sleeps, and comes to school');
    await page.getByRole('button', { name: 'Record the review' }).click();
    await page.getByRole('link', { name: 'Say when it is looked at again' }).waitFor();
    await page.getByRole('radio', { name: 'It is closed' }).check();
    await page.getByRole('button', { name: 'Record the review' }).click();
    await page.getByText('The plan is closed').waitFor();

    await page.locator('summary', { hasText: 'Make an action plan' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Make the plan' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'There is a problem' }).waitFor();
    expect(await page.evaluate<boolean>("document.activeElement.classList.contains('govuk-error-summary')")).toBe(true);
    expect(await wrongForSomeone(page)).toEqual([]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Amira swims once a week');
    await page.getByLabel('Or who of the family?').fill('Her aunt');
    await page.getByLabel('By when?').fill(inDays(60));
    await page.getByLabel('When is the plan looked at again?').fill(inDays(30));
    await page.getByRole('button', { name: 'Make the plan' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('The plan is made').waitFor();
    await page.getByRole('article').filter({ hasText: 'Amira swims once a week' }).getByText(/Her aunt does it/).waitFor();
  });
}
