import { describeWithThirdPartyData, thirdParty } from '#test/third-party-data';
import { type Imported, importInto } from '#test/social-care/importing';
import { describeSsd, type SsdDatabase } from '#test/social-care/ssd-database';

const census = ['CIN_Census_2021.xml', 'cin-2022.xml', 'cin_census_part.xml'].map((name) => thirdParty(`social-care/cin/${name}`));
const looked = ['DoLo', 'ad1', 'episodes', 'header', 'missing', 'oc2', 'oc3', 'placed_for_adoption', 'previous_permanence', 'reviews', 'sw_episodes', 'uasc'].map((name) =>
  thirdParty(`social-care/ssda903/${name}.csv`),
);

const ofReason = (remarks: readonly string[], reason: string): string[] => remarks.filter((remark) => remark.includes(reason));

describeWithThirdPartyData('files of the DfE’s collections that others wrote', () => {
  describeSsd('imported', (open) => {
    let database: SsdDatabase;
    let imported: Imported;
    beforeAll(async () => {
      database = await open();
      imported = await importInto(database, ...census, ...looked);
    }, 60_000);
    afterAll(() => database.close());

    it('reads every record of every file, and rejects none', () => {
      expect(Object.fromEntries(imported.files.map(({ file, records }) => [file, records]))).toEqual({
        'CIN_Census_2021.xml': 1, 'cin-2022.xml': 1, 'cin_census_part.xml': 163,
        'DoLo.csv': 1, 'ad1.csv': 15, 'episodes.csv': 1999, 'header.csv': 1050, 'missing.csv': 16, 'oc2.csv': 1050, 'oc3.csv': 15,
        'placed_for_adoption.csv': 15, 'previous_permanence.csv': 1050, 'reviews.csv': 4877, 'sw_episodes.csv': 1, 'uasc.csv': 52,
      });
      expect(imported.rejected).toEqual([]);
    });

    it('holds what the census says: one child of two years, and 163 of a third', async () => {
      const held = { ssd_cin_episodes: 199, ssd_initial_cp_conference: 174, ssd_disability: 50, ssd_cin_assessments: 1, ssd_assessment_factors: 1, ssd_cin_plans: 1, ssd_s47_enquiry: 1, ssd_cp_plans: 1, ssd_cp_reviews: 1 };
      for (const [table, rows] of Object.entries(held)) expect({ table, rows: await database.count(table) }).toEqual({ table, rows });
      expect(await database.rows(`select cinf_assessment_factors_json as factors from ${database.schema}.ssd_assessment_factors`)).toEqual([{ factors: '["2A","2B"]' }]);
    });

    it('holds what the return of looked-after children says', async () => {
      const held = {
        ssd_person: 1215, ssd_linked_identifiers: 1215, ssd_cla_episodes: 1999, ssd_cla_placement: 1999, ssd_legal_status: 2000, ssd_cla_reviews: 4868, ssd_missing: 16,
        ssd_sdq_scores: 1050, ssd_cla_health: 3150, ssd_cla_immunisations: 1050, ssd_cla_convictions: 509, ssd_cla_substance_misuse: 508,
        ssd_care_leavers: 15, ssd_permanence: 15, ssd_cla_previous_permanence: 1050, ssd_immigration_status: 52, ssd_involvements: 1,
      };
      for (const [table, rows] of Object.entries(held)) expect({ table, rows: await database.count(table) }).toEqual({ table, rows });
    });

    it('says by file and line what is odd, and keeps it', () => {
      expect(ofReason(imported.noted, 'text stands between')).toEqual(['CIN_Census_2021.xml:19 text stands between the elements of ChildIdentifiers; left out']);
      expect(ofReason(imported.noted, 'both a UPN and a reason')).toHaveLength(2);
      expect(ofReason(imported.noted, 'both a date of birth and an expected')).toHaveLength(2);
      expect(ofReason(imported.noted, 'check letter of UPN').length).toBeGreaterThan(1000);
      expect(ofReason(imported.noted, 'not one that is known')).toEqual([]);
    });

    it('changes nothing when it reads the same files again', async () => {
      const state = async () => database.rows(`select md5(string_agg(p::text, '' order by p::text)) as of from ${database.schema}.ssd_person p union all select md5(string_agg(e::text, '' order by e::text)) from ${database.schema}.ssd_cla_episodes e union all select md5(string_agg(r::text, '' order by r::text)) from ${database.schema}.ssd_cla_reviews r`);
      const before = await state();
      await importInto(database, ...looked, ...census.slice(1));
      expect(await state()).toEqual(before);
      expect(await database.count('ssd_cin_episodes')).toBe(199);
    }, 60_000);
  });
});
