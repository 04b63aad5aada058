/**
 * The journal as tables of numbers: a row a record, its words interned or left in their file. A
 * million answers take some hundred megabytes, most of which stay on the disk; between two runs the
 * tables lie in the cache folder, so that a start need not read the journal again.
 */
package viva.ledger;
