import { getNamedType, isLeafType, isObjectType } from 'graphql';
import { type AskedField, type AskedObject, HIDDEN_ENTRIES, hiddenTimeline } from '#gateway/operation/asked';
import { CHILD, type GraphModel, type SectionModel } from '#gateway/supergraph/graph-model';

/**
 * What a client's `timeline(from, to, first, after)` comes to: the marked field of every section, under hidden keys. No
 * agency's entries pass through another's subgraph, and a further agency's join by their mark alone (ADR 0005).
 */
export function expandTimeline(model: GraphModel, timeline: AskedField): readonly AskedField[] {
  return [
    ...model.timelineSources.map((source) => entriesField(model, timeline, CHILD, source, hiddenTimeline(timeline.key, source))),
    ...[...model.sections.values()].flatMap((section) => section.timelineSources.map((source) => sectionField(model, timeline, section, source))),
  ];
}

function sectionField(model: GraphModel, timeline: AskedField, section: SectionModel, source: string): AskedField {
  return {
    key: hiddenTimeline(timeline.key, section.field),
    name: section.field,
    model: model.field(CHILD, section.field) ?? null,
    args: [],
    into: [{ typeName: section.typeName, fields: [entriesField(model, timeline, section.typeName, source, HIDDEN_ENTRIES)] }],
  };
}

const entriesField = (model: GraphModel, timeline: AskedField, typeName: string, source: string, key: string): AskedField => ({
  key,
  name: source,
  model: model.field(typeName, source) ?? null,
  args: timeline.args.filter(({ name }) => name.value === 'from' || name.value === 'to'),
  into: [entry(model, model.field(typeName, source)?.returns ?? '')],
});

/** An entry is asked for whole: it is small, and merging needs its date, its agency and its category. */
function entry(model: GraphModel, typeName: string): AskedObject {
  const type = model.apiSchema.getType(typeName);
  const fields = isObjectType(type) ? Object.values(type.getFields()).filter((field) => isLeafType(getNamedType(field.type))) : [];
  return { typeName, fields: fields.map(({ name }) => ({ key: name, name, model: model.field(typeName, name) ?? null, args: [], into: null })) };
}
