import type { api as vi } from '../vi/api.ts';

/** Texts of the API itself, English. */
export const api: Readonly<Record<keyof typeof vi, string>> = {
  UNAUTHENTICATED: 'Sign in first: send an access token (Authorization: Bearer …).',
  TOKEN_NOT_VALID: 'The access token is wrong or has expired; sign in again.',
  FORBIDDEN: 'Your account may not do this; it is for: {who}.',
  NOT_FOUND: 'Not found.',
  BAD_USER_INPUT: 'What was sent is not valid.',
  TRY_AGAIN_LATER: 'The system is busy; please try again in a few minutes.',
  INTERNAL: 'Something went wrong here; if it happens again, please report it with the id {id}.',
  CONCURRENT_CHANGE: 'Somebody else has just changed it; load it again, then go on.',
  TEXT_NOT_STORABLE: 'The text at {place} has a character that cannot be stored (NUL or half a surrogate pair).',
  DATE_NOT_VALID: 'A date is written YYYY-MM-DD, exists and lies in the years 1990 to 2100: {value}.',
  DONG_NOT_VALID: 'Not a whole amount in đồng: {value}.',
  DATE_TIME_NOT_VALID:
    'An instant is written in ISO 8601 with an offset, such as 2026-11-20T15:20:00+07:00, in the years 1990 to 2100: {value}.',
  PAGE_SIZE_OUT_OF_RANGE: 'The page size (first) is 1 to 100, received {value}.',
  CURSOR_NOT_VALID: 'The cursor (after, before) is not valid or belongs to another search; start from the first page.',
  TOO_DEEP: 'The query is nested too deeply: {count} levels, at most {limit}.',
  TOO_MANY_ALIASES: 'The query has too many aliases: {count}, at most {limit}.',
  TOO_MANY_DIRECTIVES: 'The query has too many directives: {count}, at most {limit}.',
  TOO_MANY_ROOT_FIELDS: 'The query has too many root fields: {count}, at most {limit}.',
  TOO_MANY_FIELDS: 'The query has too many fields: more than {limit}.',
  TOO_MANY_TOKENS: 'The query is too long: more than {limit} tokens.',
  TOO_COSTLY: 'The query costs too much: an estimated {cost}, at most {limit}. Ask for smaller pages or fewer fields.',
  INTROSPECTION_OFF: 'This server does not answer introspection.',
  BODY_NOT_JSON: 'The body is not valid JSON.',
  BODY_TOO_LARGE: 'The body is too large, at most {limit} bytes.',
  MEDIA_TYPE_NOT_SUPPORTED: 'This content type is not supported; send application/json.',
  ROUTE_NOT_FOUND: 'There is nothing at this address.',
  METHOD_NOT_ALLOWED: 'This method cannot be used here.',
  REQUEST_MALFORMED: 'The request cannot be read.',
};
