/** What of the timeline is fetched when the page is at rest: in one file, since all of it is wanted at that moment. */
export { AxisButtons } from './AxisButtons';
export { bindZoom } from './bindZoom';
export { DayFields } from './DayFields';
export { playDays } from './playDays';
