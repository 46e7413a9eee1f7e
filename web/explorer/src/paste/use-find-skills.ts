import { useMutation, type UseMutationResult } from '@tanstack/react-query';
import { SkillsInTextDocument } from '../api/generated/graphql';
import { request, type RequestError } from '../api/request';
import { findingsOf } from './findings';
import { type Found, getPasted, setFound, type Side, SIDES } from './pasted';

/** Finds what both texts mention; a text that has not changed is not sent again. */
export function useFindSkills(onFound: () => void): UseMutationResult<void, RequestError, void> {
  return useMutation<void, RequestError>({
    mutationFn: async () => void (await Promise.all(SIDES.map(findIn))),
    onSuccess: onFound,
  });
}

async function findIn(side: Side): Promise<void> {
  const { text, found } = getPasted(side);
  if (found?.text !== text) setFound(side, await search(text));
}

async function search(text: string): Promise<Found> {
  if (text.trim() === '') return { text, findings: [], entityCount: 0 };
  const { skillsInText } = await request(SkillsInTextDocument, { text }, { isPersonal: true });
  return { text, findings: findingsOf(skillsInText.entities), entityCount: skillsInText.entityCount };
}
