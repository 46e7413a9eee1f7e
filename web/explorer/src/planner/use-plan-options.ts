import { useLocation, useNavigate } from 'react-router';
import { readPlanOptions, type PlanOptions, writePlanOptions } from './plan-options';

/** Changes some options; `replace` avoids a history entry per keystroke. */
export type ChangePlanOptions = (changes: Partial<PlanOptions>, how?: { replace: boolean }) => void;

/** The plan options in the URL, and a function to change them. */
export function usePlanOptions(): [PlanOptions, ChangePlanOptions] {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const options = readPlanOptions(search);
  const change: ChangePlanOptions = (changes, { replace } = { replace: false }) =>
    void navigate(pathname + writePlanOptions({ ...options, ...changes }), { replace, preventScrollReset: true });
  return [options, change];
}
