import { useLocation, useNavigate } from 'react-router';
import { readWishes, type Wishes, writeWishes } from './wishes';

/** Changes some wishes; `replace` where a step back should not lead through each keystroke. */
export type ChangeWishes = (changes: Partial<Wishes>, how?: { replace: boolean }) => void;

/** The plan that the address asks for, and how to ask for another. */
export function useWishes(): [Wishes, ChangeWishes] {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const wishes = readWishes(search);
  const change: ChangeWishes = (changes, { replace } = { replace: false }) =>
    void navigate(pathname + writeWishes({ ...wishes, ...changes }), { replace, preventScrollReset: true });
  return [wishes, change];
}
