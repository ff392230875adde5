import fc from 'fast-check';
import { sql } from 'kysely';
import { foldName } from '#subgraphs/hub/index/fold-name';
import { romanised } from '#subgraphs/hub/index/romanise';
import { describeHub } from '#test/hub/hub-for-tests';

const ALIKE: readonly (readonly string[])[] = [
  ['Mohammed', 'Muhammad', 'Mohamad', 'محمد'], ['Yusuf', 'Youssef', 'Yousef', 'يوسف', 'Юсуф'], ['Chowdhury', 'Chaudhry', 'Choudhury'], ['Siddiqui', 'Siddique', 'Siddiqi'],
  ['Sergei', 'Sergey', 'Сергей'], ['Aisha', 'Ayesha', 'Aysha'], ['Hussain', 'Hussein', 'Husayn'], ['Ahmed', 'Ahmad', 'Ahmet', 'أحمد'], ['Khadija', 'Khadeejah'], ['Wang', 'Wong'],
];

describe('the key of a romanised name', () => {
  it.each(ALIKE)('is one for %s and %s', (...forms) => expect(new Set(forms.map((form) => romanised(foldName(form)))).size).toBe(1));

  it.each([['Amira', 'Sami'], ['Benali', 'Haddad'], ['Thomas', 'Oliver'], ['Fatima', 'Khadija']])('differs for %s and %s', (a, b) => expect(romanised(foldName(a))).not.toBe(romanised(foldName(b))));
});

describeHub('the key of a romanised name in the database', (open) => {
  it('is the one that the code makes', async () => {
    const store = await open();
    const words = [...new Set([...ALIKE.flat().map(foldName), ...fc.sample(fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), maxLength: 12 }), 500)])];
    const { rows } = await sql<{ word: string; key: string }>`select word, romanised(word) as key from unnest(${words}::text[]) as word`.execute(store);
    await store.destroy();
    expect(rows).toEqual(words.map((word) => ({ word, key: romanised(word) })));
  });
});
