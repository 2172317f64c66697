/*
 * A map in the languages of the two peers that draw lanes. The same in each: a lane for every role with its title, the
 * titles of the stages in their order, and for every part a box in its lane with the same words, which an arrow joins
 * to the next in that lane. Not the same:
 * - Ours also has a table, two filters, a key and the headings of phases, and its picture is a stop of the keyboard with
 *   a name for each part; it has shapes in the place of arrows.
 * - Mermaid finds the places by itself, lane by lane, so that what belongs to one stage does not stand in one column.
 *   Arrows from each stage to its parts would put it there, and take it far longer.
 * - bpmn-js is told all places, sizes and arrows, so it lays out nothing but the words in the boxes.
 */
const words = { decides: 'Decides', does: 'Does', advises: 'Advises', 'is-told': 'Is told' };
const wordsOf = ({ part, what }) => `${words[part]}: ${what}`;

function lanesOf({ stages, actors, parts }) {
  const order = new Map(stages.map(({ id }, index) => [id, index]));
  const lanes = actors.map(({ id, title }, index) => ({
    id: `lane${index}`,
    title,
    boxes: parts
      .filter(({ actor }) => actor === id)
      .map((part) => ({ column: order.get(part.stage), words: wordsOf(part) }))
      .sort((one, other) => one.column - other.column)
      .map((box) => ({ ...box, id: `box${index}_${box.column}` })),
  }));
  const heads = stages.map(({ title }, column) => ({ id: `stage${column}`, column, words: title }));
  return [{ id: 'stages', title: 'Stages', boxes: heads }, ...lanes];
}

/** The layout that a flowchart has by itself, ELK, takes longer, and fetches nearly three times as much. */
const headers = { flowchart: ['%%{init: {"layout": "dagre"}}%%', 'flowchart LR'], swimlane: ['swimlane-beta LR'] };

/** `kind` is `flowchart`, whose subgraphs are lanes here, or `swimlane`, which has lanes of its own. */
export function mermaidText(map, kind) {
  const lanes = lanesOf(map).map(({ id, title, boxes }) => [
    `subgraph ${id}["${title}"]`,
    ...boxes.map((box) => `  ${box.id}["${box.words}"]`),
    boxes.length > 1 ? `  ${boxes.map((box) => box.id).join(' --> ')}` : '',
    'end',
  ]);
  return [...headers[kind], ...lanes.flat()].filter(Boolean).join('\n');
}

const [boxWidth, boxHeight, columnWidth, laneHeight, labelWidth] = [180, 80, 210, 110, 180];

export function bpmnText(map) {
  const lanes = lanesOf(map);
  const width = labelWidth + map.stages.length * columnWidth;
  const arrows = lanes.flatMap(({ boxes }, lane) =>
    boxes.slice(1).map((box, index) => ({ id: `to_${box.id}`, from: boxes[index], to: box, lane })),
  );
  const boundsOf = ([x, y, w, h]) => `<dc:Bounds x="${x}" y="${y}" width="${w}" height="${h}"/>`;
  const shape = (id, bounds, attributes = '') =>
    `<bpmndi:BPMNShape id="${id}_di" bpmnElement="${id}"${attributes}>${boundsOf(bounds)}</bpmndi:BPMNShape>`;
  const left = (column) => labelWidth + column * columnWidth + (columnWidth - boxWidth) / 2;
  const middle = (lane) => lane * laneHeight + laneHeight / 2;
  return `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" id="map" targetNamespace="https://example.nhs.uk/map">
<bpmn:collaboration id="whole"><bpmn:participant id="pool" name="${map.title}" processRef="process"/></bpmn:collaboration>
<bpmn:process id="process" isExecutable="false"><bpmn:laneSet id="lanes">
${lanes.map(({ id, title, boxes }) => `<bpmn:lane id="${id}" name="${title}">${boxes.map((box) => `<bpmn:flowNodeRef>${box.id}</bpmn:flowNodeRef>`).join('')}</bpmn:lane>`).join('\n')}
</bpmn:laneSet>
${lanes.flatMap(({ boxes }) => boxes.map((box) => `<bpmn:task id="${box.id}" name="${box.words}"/>`)).join('\n')}
${arrows.map(({ id, from, to }) => `<bpmn:sequenceFlow id="${id}" sourceRef="${from.id}" targetRef="${to.id}"/>`).join('\n')}
</bpmn:process>
<bpmndi:BPMNDiagram id="diagram"><bpmndi:BPMNPlane id="plane" bpmnElement="whole">
${shape('pool', [-30, 0, width + 30, lanes.length * laneHeight], ' isHorizontal="true"')}
${lanes.map(({ id }, lane) => shape(id, [0, lane * laneHeight, width, laneHeight], ' isHorizontal="true"')).join('\n')}
${lanes.flatMap(({ boxes }, lane) => boxes.map(({ id, column }) => shape(id, [left(column), middle(lane) - boxHeight / 2, boxWidth, boxHeight]))).join('\n')}
${arrows.map(({ id, from, to, lane }) => `<bpmndi:BPMNEdge id="${id}_di" bpmnElement="${id}"><di:waypoint x="${left(from.column) + boxWidth}" y="${middle(lane)}"/><di:waypoint x="${left(to.column)}" y="${middle(lane)}"/></bpmndi:BPMNEdge>`).join('\n')}
</bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
</bpmn:definitions>`;
}
