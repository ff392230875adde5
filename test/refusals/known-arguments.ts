/**
 * Every argument that a client can give a question, with why it is no filter or order by what may be withheld (attack A43).
 * A new one fails the test until somebody has thought about it and written it here.
 */
export const KNOWN_ARGUMENTS: Readonly<Record<string, readonly string[]>> = {
  'A page: how many of what is shown, and after which of what is shown': [
    'Child.timeline(after)', 'Child.timeline(first)', 'ChildInNeedEpisode.visits(after)', 'ChildInNeedEpisode.visits(first)', 'ChildProtectionPlan.visits(after)', 'ChildProtectionPlan.visits(first)',
    'HealthSection.appointments(last)', 'LookedAfterEpisode.visits(after)', 'LookedAfterEpisode.visits(first)', 'Query.children(after)', 'Query.children(first)',
    'Viewer.alerts(after)', 'Viewer.caseload(after)', 'Viewer.caseload(first)', 'Viewer.childrenWithoutLead(after)', 'Viewer.childrenWithoutLead(first)',
  ],
  'Days of a list that is withheld whole or shown whole, entry by entry of its class': [
    'Child.hubContacts(from)', 'Child.hubContacts(to)', 'Child.timeline(from)', 'Child.timeline(to)', 'EducationSection.absences(from)', 'EducationSection.absences(to)', 'EducationSection.contacts(from)',
    'EducationSection.contacts(to)', 'HealthSection.contacts(from)', 'HealthSection.contacts(to)', 'SocialCareSection.contacts(from)', 'SocialCareSection.contacts(to)', 'YouthJusticeSection.contacts(from)', 'YouthJusticeSection.contacts(to)',
  ],
  'A year or a number of months of one summary, of one class': ['EducationSection.attendance(academicYear)', 'ConcernsSection.chart(months)'],
  'A child whom the asker names; whether it is there is decided before anything is asked (A41)': ['Query.child(id)'],
  'What the asker knows of a child already; it matches only what every finder may see (A42, A44)': ['Query.children(search)'],
  'Practitioners, who are no children; no case is in what is matched': ['Query.practitioners(first)', 'Query.practitioners(search)'],
  'Services that anybody may look up; no child is in them': ['Query.service(id)', 'Query.services(after)', 'Query.services(age)', 'Query.services(first)', 'Query.services(near)', 'Query.services(need)'],
  'Which register, and its page: each entry is decided like any child, and a page is filled with those who are found': ['Query.register(after)', 'Query.register(first)', 'Query.register(kind)'],
  'The viewer’s own messages, and whether they have read them': ['Viewer.messages(unreadOnly)'],
  'The record of access, for those alone who may read all of it that is asked about; its categories name what was looked at, and hold none of it': [
    'Query.accessCounts(by)', 'Query.accessCounts(every)', 'Query.accessCounts(filter)', 'Query.accessRecords(after)', 'Query.accessRecords(filter)', 'Query.accessRecords(first)', 'Query.decision(id)', 'Query.ruleUse(filter)',
    'Query.unusualAccess(filter)', 'Query.unusualAccess(first)',
  ],
  'A family’s report by its own id, for those who make and sign such reports': ['Query.accessReport(id)'],
  'Looks at one child who is decided like any child that is named': ['Query.whoLooked(aboutChild)', 'Query.whoLooked(from)', 'Query.whoLooked(to)'],
  'The record of access once more under a draft of the policy, in pseudonyms': ['Query.replayUnderDraft(draft)', 'Query.replayUnderDraft(filter)'],
  'The policy’s own words and rules: they are of nobody': [
    'Query.comparePolicies(draft)', 'Query.documents(after)', 'Query.documents(first)', 'Query.documents(topic)', 'Query.policyAnswer(facts)', 'Query.policyMatrix(facts)', 'Query.policyRules(category)', 'Query.policyRules(kind)', 'Query.policyRules(search)',
    'Query.whoCanSee(category)',
  ],
};
