/**
 * NATO's eastern flank as this map draws it: the Bucharest Nine, the format founded in Bucharest on 4 November 2015
 * that brings together the alliance's members along its eastern edge.
 */
export const BUCHAREST_NINE = ['BGR', 'CZE', 'EST', 'HUN', 'LTU', 'LVA', 'POL', 'ROU', 'SVK'];
