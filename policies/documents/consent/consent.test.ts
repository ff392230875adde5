import { resolve } from 'node:path';
import { compileDirectory } from '#policies/load-policy';
import { AUDIENCES, audienceAt } from '#policies/documents/consent/audience';
import { consentForm } from '#policies/documents/consent/consent-form';
import { consentLeaflet } from '#policies/documents/consent/consent-leaflet';
import { effectOfConsent } from '#policies/documents/consent/effect-of-consent';
import { Disclosures } from '#policies/documents/disclosures';

const { compiled, hash: version } = compileDirectory(resolve(__dirname, '../..'));
const disclosures = new Disclosures(compiled);
const ids = (agencies: readonly { readonly id: string }[]) => agencies.map(({ id }) => id);

describe('what a yes changes', () => {
  it('is worked out from the rules', () => {
    const health = effectOfConsent(disclosures, 'physical-health');
    expect(ids(health.keptBy)).toEqual(['health']);
    expect(ids(health.opens)).toEqual(expect.arrayContaining(['education', 'social_care']));
    expect(health.seenAnyway).toEqual([]);
    // Everyone in the team knows the school; asking for a yes would pretend that there is a choice.
    expect(effectOfConsent(disclosures, 'school').opens).toEqual([]);
    expect(effectOfConsent(disclosures, 'child-mental-health').childDecides).toBe(true);
  });

  it('of what the rules do not know is an error that says what they do', () => expect(() => effectOfConsent(disclosures, 'helth')).toThrow(/no class of information "helth".*physical-health/));
});

describe('a form to print', () => {
  it.each(AUDIENCES)('speaks to a %s, names what is asked, and has room for an answer and a signature', (audience) => {
    const form = consentForm(disclosures, { audience, categories: ['physical-health', 'attainment'], version });
    expect(form).toMatch(/^<!doctype html>/);
    for (const part of ['Signature', 'Date', 'For the practitioner', version.slice(0, 12)]) expect(form).toContain(part);
    expect(form).toContain(audience === 'child' ? 'Illness and how your body works' : 'Physical health');
    expect(form).not.toMatch(/<script|src=|href=/);
  });

  it('takes a name for a name, whatever is in it', () => {
    const form = consentForm(disclosures, { audience: 'parent', categories: ['attainment'], version, childName: 'Ana <b>&"O\'Shea' });
    expect(form).toContain('Ana &lt;b&gt;&amp;&quot;O&#39;Shea');
    expect(form).not.toContain('<b>');
  });

  it('is for the age of who is asked', () => expect([4, 11, 12, 17, 18, 40].map(audienceAt)).toEqual(['child', 'child', 'young_person', 'young_person', 'parent', 'parent']));
});

describe('a leaflet', () => {
  it('tells a young person that confidential care is theirs to decide about, and a parent that it is not theirs', () => {
    expect(consentLeaflet(disclosures, { audience: 'young_person', category: 'child-mental-health', version })).toContain('this is for you to decide');
    expect(consentLeaflet(disclosures, { audience: 'parent', category: 'child-mental-health', version })).toContain('your child’s no stands against your yes');
    expect(consentLeaflet(disclosures, { audience: 'parent', category: 'attainment', version })).not.toContain('Who decides');
  });

  it('is there for every class of information and every age', () => {
    for (const { id } of compiled.rows.categories.filter(({ is }) => !is.includes('no_child'))) {
      for (const audience of AUDIENCES) expect(consentLeaflet(disclosures, { audience, category: id, version })).toContain('Whom to ask');
    }
  });
});
