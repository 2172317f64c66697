/** One rendering that nhsuk-frontend publishes of a component, with the HTML it expects. */
export interface Fixture {
  component: string;
  name: string;
  html: string;
}

const folder = '/node_modules/nhsuk-frontend/dist/nhsuk';

async function fetchText(path: string): Promise<string> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.text();
}

/** nhsuk-frontend's whole sheet as it stands, without its web font: a test makes no request beyond this machine. */
export async function fetchReferenceCss(): Promise<string> {
  const css = await fetchText(`${folder}/nhsuk-frontend.min.css`);
  return css.replace(/@font-face\s*\{[^}]*\}/g, '');
}

export async function fetchFixtures(component: string): Promise<Fixture[]> {
  const { fixtures } = JSON.parse(await fetchText(`${folder}/components/${component}/fixtures.json`)) as {
    fixtures: { name: string; html: string }[];
  };
  const seen = new Set<string>();
  return fixtures
    .filter(({ html }) => !seen.has(html) && seen.add(html))
    .map(({ name, html }) => ({ component, name, html }));
}

/** Classes that a sheet styles; one that is only named in `:not()` is not. */
function classesIn(css: string): Set<string> {
  const styled = css.replace(/:not\((?:[^()]|\([^()]*\))*\)/g, '');
  return new Set([...styled.matchAll(/\.(nhsuk-[\w-]+)/g)].map(([, name]) => name!));
}

/**
 * Fixtures made only of what we show: each component and variant that nhsuk-frontend styles is in our sheets too. They
 * leave out actions, cards, expanders, reversed colours, and tables that sort, scroll or fold. A part of a component
 * (`__row`) may be styled by nhsuk-frontend in a variant only, so its absence says nothing.
 */
export function fixturesWeShow(fixtures: readonly Fixture[], ourCss: string, referenceCss: string): Fixture[] {
  const ours = classesIn(ourCss);
  const theirs = classesIn(referenceCss);
  return fixtures.filter(({ html }) => {
    const classes = [...html.matchAll(/class="([^"]*)"/g)].flatMap(([, names]) => names!.split(/\s+/));
    return (
      !/data-sort|aria-sort|__actions/.test(html) &&
      classes.every((name) => !theirs.has(name) || ours.has(name) || /__(?!.*--)/.test(name))
    );
  });
}
