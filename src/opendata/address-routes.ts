import { type Request, type RequestHandler, type Response, Router } from 'express';
import { type Heading, head, openToAll } from './answering.ts';
import { linkedText } from './linked/graph.ts';
import type { OpenDays } from './open-days.ts';
import { MEDIA_TYPES } from './open-files.ts';
import { aboutOf } from './publication.ts';
import { type OpenDataOptions, publicationFor } from './open-data-options.ts';
import {
  agencyThing,
  documentThing,
  fieldThing,
  type Lookup,
  procedureThing,
  type Thing,
  versionThing,
} from './things.ts';

const SEE_OTHER = 303;

type Form = 'json' | 'jsonld';
const MEDIA: Readonly<Record<Form, string>> = { json: MEDIA_TYPES.JSON, jsonld: MEDIA_TYPES.JSONLD };

/** The last part of an address without the ending that asks for data. */
function withoutForm(part: string): { readonly key: string; readonly form: Form | null } {
  const [, key = part, form] = /^(.+)\.(jsonld|json)$/su.exec(part) ?? [];
  return { key, form: form === 'json' || form === 'jsonld' ? form : null };
}

/** How a thing is found by the parts of its address, the last one without its ending. */
type Find = (lookup: Lookup, ...parts: string[]) => Thing | null;

/**
 * Permanent addresses. A thing is no page and no file, so its own address leads on (303) to what the reader takes: the
 * page, or with `.json` and `.jsonld` the data.
 */
export function addressRouter(options: OpenDataOptions, days: OpenDays): Router {
  const router = Router();
  const at = (find: Find, ...names: string[]): RequestHandler => thingHandler(options, days, find, names);
  router.get('/procedure/:code', at(procedureThing, 'code'));
  router.get(
    '/procedure/:code/version/:number',
    at((lookup, code = '', number = '') => versionThing(lookup, code, number), 'code', 'number'),
  );
  router.get('/agency/:key', at(agencyThing, 'key'));
  router.get('/field/:slug', at(fieldThing, 'slug'));
  router.get('/legal-document/:id', at(documentThing, 'id'));
  return router;
}

const thingHandler =
  (options: OpenDataOptions, days: OpenDays, find: Find, names: readonly string[]): RequestHandler =>
  (request, response, next) => {
    const parts = names.map((name) => String(request.params[name] ?? '').slice(0, 200));
    const { key, form } = withoutForm(parts.pop() ?? '');
    const snapshot = options.catalogue.current;
    const publication = publicationFor(request, options);
    const lookup: Lookup = { snapshot, day: days.on(snapshot), publication };
    const thing = find(lookup, ...parts, key);
    if (thing === null) return next();
    openToAll(response);
    const ownPath = thing.uri.slice(publication.at.base.length);
    // By another name: not for good, since a code of an agency may one day be another agency's.
    if (![...parts, key].every((part, at) => part === thing.key[at]))
      return response.redirect(SEE_OTHER, `${ownPath}${form === null ? '' : `.${form}`}`);
    if (form === null) return leadOn(request, response, thing, ownPath);
    answer(request, response, { thing, form, path: ownPath, lookup });
  };

function leadOn(request: Request, response: Response, { page }: Thing, path: string): void {
  const taken = request.accepts(['text/html', 'application/ld+json', 'application/json']);
  const data = taken === 'application/ld+json' ? `${path}.jsonld` : `${path}.json`;
  const target = taken === 'application/ld+json' || taken === 'application/json' || page === null ? data : page;
  response.vary('Accept').set('Cache-Control', 'public, max-age=60').redirect(SEE_OTHER, target);
}

function answer(
  request: Request,
  response: Response,
  { thing, form, path, lookup }: { thing: Thing; form: Form; path: string; lookup: Lookup },
): void {
  const { day, publication } = lookup;
  const { at, licence } = publication;
  const heading: Heading = {
    name: `${path}.${form}`,
    revision: day.revision,
    asOf: day.asOf,
    base: at.base,
    licence,
    mediaType: MEDIA[form],
    packable: false,
    links: [
      { href: thing.uri, rel: 'about' },
      form === 'json'
        ? { href: `${thing.uri}.jsonld`, rel: 'alternate', type: 'application/ld+json' }
        : { href: `${thing.uri}.json`, rel: 'alternate', type: 'application/json' },
    ],
  };
  if (!head(request, response, heading)) return;
  response.end(
    form === 'jsonld'
      ? linkedText(thing.nodes(), at).toArray().join('')
      : `${JSON.stringify({ about: aboutOf(day, publication), [thing.member]: thing.record() }, null, 2)}\n`,
  );
}
