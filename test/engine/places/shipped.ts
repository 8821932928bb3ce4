import { Members } from '../../../src/engine/places/category';
import { PlaceIndex } from '../../../src/engine/places/place-index';
import { COMMUNES } from '../../../src/tariffs/communes';
import memberList from '../../../src/tariffs/members.json';

export const shippedIndex = new PlaceIndex(COMMUNES);
export const shippedMembers = new Members(memberList.members);
