import type { ComponentChildren } from 'preact';

/** What is wrong, beside the field that it is about, and read out with it. */
export function FieldError({ name, error }: { name: string; error: string | undefined }) {
  return error === undefined ? null : (
    <p class="error" id={`${name}-error`}>
      {error}
    </p>
  );
}

/** One of several choices. */
export function Choices({
  name,
  legend,
  options,
  chosen,
  error,
}: {
  name: string;
  legend: string;
  options: readonly (readonly [value: string, label: string])[];
  chosen: string;
  error: string | undefined;
}) {
  return (
    <fieldset aria-describedby={error === undefined ? undefined : `${name}-error`}>
      <legend>{legend}</legend>
      <FieldError name={name} error={error} />
      {options.map(([value, label]) => (
        <label key={value} class="choice">
          <input type="radio" name={name} value={value} checked={value === chosen} /> {label}
        </label>
      ))}
    </fieldset>
  );
}

/** Words of several lines, with a hint and what is wrong with them. */
export function Words({
  name,
  label,
  hint,
  value,
  error,
  maxLength,
}: {
  name: string;
  label: string;
  hint: ComponentChildren;
  value: string;
  error: string | undefined;
  maxLength: number;
}) {
  return (
    <>
      <label for={name}>{label}</label>
      <p class="hint" id={`${name}-hint`}>
        {hint}
      </p>
      <FieldError name={name} error={error} />
      <textarea
        id={name}
        name={name}
        rows={5}
        maxLength={maxLength}
        aria-describedby={error === undefined ? `${name}-hint` : `${name}-hint ${name}-error`}
        aria-invalid={error === undefined ? undefined : true}
      >
        {/* A browser drops one line break after the tag. */}
        {value === '' ? '' : `\n${value}`}
      </textarea>
    </>
  );
}
