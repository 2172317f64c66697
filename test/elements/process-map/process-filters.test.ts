import { assert } from 'chai';
import { html } from 'lit';
import '../../../src/elements/process-map/nhs-process-map.js';
import { expectMapAccessible, ProcessMapHarness, rota, settled, until } from './process-map-fixture.js';

const byRole = 'What do I decide?';
const byStage = 'Who is involved?';

const show = () => ProcessMapHarness.show(html`<nhs-process-map .map=${rota}></nhs-process-map>`);

describe('the filters of a process map', () => {
  it('leave what one role has a part in, and say it', async () => {
    const shown = await show();
    const region = shown.root.querySelector('.nhs-process-map__result')!;
    assert.deepEqual([region.getAttribute('role'), shown.said()], ['status', '']);
    await shown.choose(byRole, 'Team');
    assert.equal(shown.root.querySelector('.nhs-process-map__result'), region);
    assert.equal(shown.said(), 'Team: decides in 1 stage, does in 1 stage.');
    assert.deepEqual(shown.rows(), [
      ['Stage', 'Team'],
      ['Before'],
      ['Build', 'Decides How it is built Does Builds it'],
    ]);
    assert.deepEqual(shown.result(), ['Decides', 'BuildHow it is built', 'Does', 'BuildBuilds it']);
    await expectMapAccessible();
    await shown.choose(byRole, 'Ward staff');
    assert.equal(shown.said(), 'Ward staff: advises in 1 stage, decides in none.');
  });

  it('leave who is involved in one stage, and say it', async () => {
    const shown = await show();
    await shown.choose(byStage, 'Plan');
    assert.equal(shown.said(), 'Plan: 2 roles have a part. Owner decides.');
    assert.deepEqual(shown.rows(), [
      ['Stage', 'Owner', 'Ward staff'],
      ['Before'],
      ['Plan', 'Decides What it is for', 'Advises What they need'],
    ]);
    assert.deepEqual(shown.result(), ['Decides', 'OwnerWhat it is for', 'Advises', 'Ward staffWhat they need']);
    await expectMapAccessible();
  });

  it('can be used together, and say when that leaves nothing', async () => {
    const shown = await show();
    await shown.choose(byRole, 'Team');
    await shown.choose(byStage, 'Plan');
    assert.equal(shown.said(), 'Team has no part in Plan.');
    assert.deepEqual(shown.rows(), [['Stage', 'Team'], ['Before'], ['Plan', '']]);
    await shown.choose(byStage, 'Build');
    assert.equal(shown.said(), 'Team in Build: decides and does.');
    await shown.showEverything();
    assert.equal(shown.said(), 'Everything is shown: 3 stages and 4 roles.');
    assert.lengthOf(shown.rows(), 6);
    assert.deepEqual([shown.select(byRole).selectedIndex, shown.select(byStage).selectedIndex], [0, 0]);
    assert.deepEqual(shown.result(), []);
  });

  it('make nothing of the table anew, and say how many columns a phase heads', async () => {
    const shown = await show();
    const cells = [...shown.table.querySelectorAll('*')];
    await shown.choose(byRole, 'Team');
    assert.equal(shown.table.querySelector<HTMLTableCellElement>('[scope=rowgroup]')!.colSpan, 2);
    await shown.choose(byRole, 'All roles');
    assert.deepEqual([...shown.table.querySelectorAll('*')], cells);
    assert.equal(shown.table.querySelector<HTMLTableCellElement>('[scope=rowgroup]')!.colSpan, 5);
  });

  it('leave the same in the picture', async () => {
    const shown = await show();
    assert.lengthOf(await shown.picture(), 6);
    await shown.choose(byRole, 'Owner');
    await until(() => shown.marks().length === 2);
    assert.deepEqual(shown.names(), ['Plan: Owner decides. What it is for', 'Run: Owner decides.']);
  });

  it('stay as they are when the page gives another map with the same role', async () => {
    const shown = await show();
    await shown.choose(byRole, 'Team');
    shown.element.map = { ...rota, actors: [{ id: 'team', title: 'The new team' }] };
    await settled(shown.element);
    assert.deepEqual(shown.rows()[0], ['Stage', 'The new team']);
    assert.equal(shown.select(byRole).selectedOptions[0]?.text, 'The new team');
    shown.element.map = { title: 'Other', parts: [{ stage: 'a', actor: 'b', part: 'does' }] };
    await settled(shown.element);
    assert.equal(shown.select(byRole).selectedIndex, 0);
    assert.deepEqual(shown.rows(), [
      ['Stage', 'b'],
      ['a', 'Does'],
    ]);
  });
});
