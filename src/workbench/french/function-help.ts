/** What a formula bar says of a native function: Univer's own words for them are English. */
export interface FunctionHelp {
  /** As Excel writes them, those in brackets optional. */
  readonly parameters: readonly string[];
  readonly does: string;
}

const help = (parameters: string, does: string): FunctionHelp => ({
  parameters: parameters === '' ? [] : parameters.split('; '),
  does,
});

/** By English name: the functions that a budget workbook lives on. */
export const FUNCTION_HELP: Readonly<Record<string, FunctionHelp>> = {
  ABS: help('nombre', 'Valeur absolue d’un nombre.'),
  AND: help('valeur_logique1; [valeur_logique2]', 'VRAI si toutes les conditions sont vraies.'),
  AVERAGE: help('nombre1; [nombre2]', 'Moyenne des nombres.'),
  AVERAGEIF: help('plage; critère; [plage_moyenne]', 'Moyenne des cellules qui répondent à un critère.'),
  CONCAT: help('texte1; [texte2]', 'Assemble des textes.'),
  COUNT: help('valeur1; [valeur2]', 'Nombre de cellules qui contiennent un nombre.'),
  COUNTA: help('valeur1; [valeur2]', 'Nombre de cellules non vides.'),
  COUNTBLANK: help('plage', 'Nombre de cellules vides.'),
  COUNTIF: help('plage; critère', 'Nombre de cellules qui répondent à un critère.'),
  COUNTIFS: help(
    'plage1; critère1; [plage2]; [critère2]',
    'Nombre de cellules qui répondent à plusieurs critères.',
  ),
  FILTER: help('tableau; inclure; [si_vide]', 'Lignes d’un tableau qui remplissent une condition.'),
  HLOOKUP: help('valeur; tableau; no_ligne; [valeur_proche]', 'Cherche dans la première ligne d’un tableau.'),
  IF: help('test; [si_vrai]; [si_faux]', 'Une valeur si une condition est vraie, une autre sinon.'),
  IFERROR: help('valeur; valeur_si_erreur', 'Remplace une erreur par une autre valeur.'),
  IFNA: help('valeur; valeur_si_na', 'Remplace #N/A par une autre valeur.'),
  INDEX: help('tableau; no_ligne; [no_colonne]', 'Cellule d’un tableau, par sa ligne et sa colonne.'),
  INT: help('nombre', 'Arrondit à l’entier inférieur.'),
  ISBLANK: help('valeur', 'VRAI si la cellule est vide.'),
  ISERROR: help('valeur', 'VRAI si la valeur est une erreur.'),
  ISNA: help('valeur', 'VRAI si la valeur est #N/A.'),
  ISNUMBER: help('valeur', 'VRAI si la valeur est un nombre.'),
  LEFT: help('texte; [no_car]', 'Premiers caractères d’un texte.'),
  LEN: help('texte', 'Nombre de caractères d’un texte.'),
  MATCH: help('valeur; tableau; [type]', 'Position d’une valeur dans une plage.'),
  MAX: help('nombre1; [nombre2]', 'Le plus grand des nombres.'),
  MID: help('texte; départ; no_car', 'Caractères du milieu d’un texte.'),
  MIN: help('nombre1; [nombre2]', 'Le plus petit des nombres.'),
  NOT: help('valeur_logique', 'Inverse une condition.'),
  OR: help('valeur_logique1; [valeur_logique2]', 'VRAI si l’une des conditions est vraie.'),
  PRODUCT: help('nombre1; [nombre2]', 'Produit des nombres.'),
  RIGHT: help('texte; [no_car]', 'Derniers caractères d’un texte.'),
  ROUND: help('nombre; no_chiffres', 'Arrondit à un nombre de décimales.'),
  ROUNDDOWN: help('nombre; no_chiffres', 'Arrondit vers zéro.'),
  ROUNDUP: help('nombre; no_chiffres', 'Arrondit en s’éloignant de zéro.'),
  SORT: help('tableau; [colonne]; [ordre]', 'Trie les lignes d’un tableau.'),
  SUBTOTAL: help('no_fonction; ref1; [ref2]', 'Sous-total d’une liste, lignes filtrées exclues.'),
  SUM: help('nombre1; [nombre2]', 'Somme des nombres.'),
  SUMIF: help('plage; critère; [somme_plage]', 'Somme des cellules qui répondent à un critère.'),
  SUMIFS: help('somme_plage; plage1; critère1; [plage2]; [critère2]', 'Somme selon plusieurs critères.'),
  SUMPRODUCT: help('matrice1; [matrice2]', 'Somme des produits, ligne à ligne.'),
  TEXT: help('valeur; format', 'Écrit une valeur dans un format.'),
  TODAY: help('', 'La date du jour.'),
  TRIM: help('texte', 'Supprime les espaces en trop.'),
  UNIQUE: help('tableau', 'Valeurs distinctes d’une plage.'),
  VALUE: help('texte', 'Nombre écrit dans un texte.'),
  VLOOKUP: help(
    'valeur; tableau; no_colonne; [valeur_proche]',
    'Cherche dans la première colonne d’un tableau.',
  ),
  XLOOKUP: help(
    'valeur; tableau; résultat; [si_absent]',
    'Cherche une valeur et donne ce qui lui correspond.',
  ),
  YEAR: help('date', 'Année d’une date.'),
};
