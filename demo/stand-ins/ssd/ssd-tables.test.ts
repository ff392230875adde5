import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { SSD_TABLES } from '#demo/stand-ins/ssd/ssd-tables';
import { describeWithThirdPartyData, thirdParty } from '#test/third-party-data';

interface Dictionary { readonly nodes: readonly { readonly name: string; readonly fields: readonly { readonly name: string; readonly type: string }[] }[] }

const POSTGRES: Readonly<Record<string, string>> = { nvarchar: 'text', nchar: 'text', datetime: 'timestamp', int: 'integer', float: 'double precision' };

describeWithThirdPartyData('the tables of the stand-in', () => {
  it.each(Object.entries(SSD_TABLES))('%s has the columns and types of the dataset’s dictionary', (table, columns) => {
    const dictionary = parse(readFileSync(thirdParty(`social-care/ssd-dictionary/${table}.yml`), 'utf8')) as Dictionary;
    const ours = columns.split(',').map((column) => column.trim().replace(' primary key', ''));
    expect(ours.sort()).toEqual((dictionary.nodes[0]?.fields ?? []).map(({ name, type }) => `${name} ${POSTGRES[type.toLowerCase()] ?? type}`).sort());
  });
});
