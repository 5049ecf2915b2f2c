// Alle grenzen op één plek. De eerste groep staat in journaal.md; de tweede is van deze controleur zelf,
// zodat een vijandig bestand hem niet laat omvallen. Wie daar overheen gaat, is "niet te lezen" (uitgang 2).

export const REGEL_BYTES = 32 * 1024 * 1024; // zonder het regeleinde
export const DELEN_PER_BOEKING = 1_000;
export const SCHAKELS_PER_BEWIJS = 10_000;
export const FEITEN_PER_DEEL = 10_000;
export const PARTIJEN_PER_KRING = 64;
export const FEIT_DIEPTE = 64; // het voorwerp zelf is diepte 1; lijsten tellen mee

export const REGEL_DIEPTE = 3; // regel, lijst van delen, deel: dieper bestaat er geen enkele soort
export const BEWIJS_BYTES = 64 * 1024; // één hoofd is nog geen halve kilobyte
export const BLOK_BYTES = 256 * 1024; // zoveel lezen wij per keer van de schijf
export const BEVINDINGEN = 10_000; // daarna tellen wij alleen nog
export const ONTHOUDEN = 4_000_000; // per verzameling: teksten, opdrachten, publieken, sleutels
