import fc from 'fast-check';
import { registeredIds, sameIds } from '#subgraphs/social-care/staff-register';

it('takes the staff id for the viewer’s where they are the same', () => {
  expect(sameIds.staffIdOf('p-ines-okoro')).toBe('p-ines-okoro');
  expect(sameIds.viewerOf('p-ines-okoro')).toBe('p-ines-okoro');
});

it('finds each other’s id where they differ, and nobody who is not registered', () => {
  const staff = registeredIds([['SW1', 'p-ines'], ['SW2', 'p-ruth']]);
  expect([staff.staffIdOf('p-ines'), staff.viewerOf('SW2'), staff.staffIdOf('p-marek'), staff.viewerOf('SW9')]).toEqual(['SW1', 'p-ruth', null, null]);
});

it('gives nobody an id that two are registered with', () => {
  const twoViewers = registeredIds([['SW1', 'p-ines'], ['SW1', 'p-ruth']]);
  expect([twoViewers.viewerOf('SW1'), twoViewers.staffIdOf('p-ines'), twoViewers.staffIdOf('p-ruth')]).toEqual([null, null, null]);
  const twoStaffIds = registeredIds([['SW1', 'p-ines'], ['SW2', 'p-ines']]);
  expect([twoStaffIds.staffIdOf('p-ines'), twoStaffIds.viewerOf('SW1'), twoStaffIds.viewerOf('SW2')]).toEqual([null, null, null]);
});

it('never leads from one to another and back to a third', () => {
  const id = fc.constantFrom('a', 'b', 'c', 'd');
  fc.assert(fc.property(fc.array(fc.tuple(id, id)), (pairs) => {
    const staff = registeredIds(pairs);
    for (const one of ['a', 'b', 'c', 'd']) {
      const viewer = staff.viewerOf(one);
      if (viewer !== null) expect(staff.staffIdOf(viewer)).toBe(one);
      const staffId = staff.staffIdOf(one);
      if (staffId !== null) expect(staff.viewerOf(staffId)).toBe(one);
    }
  }));
});
