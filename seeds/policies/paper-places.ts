import { dated } from '../../src/sla/policy-rows.ts';

/**
 * The place before the date on papers of the province's agencies (địa danh). An agency that sits elsewhere, or moved, gets a
 * row of its own; communes are named by themselves.
 */
export const paperPlaces = [
  dated('1989-07-01', null, 'ours: where the agencies of the demo province sit', { place: 'Đông Hà' }),
];
