/**
 * The one layout of a bank's file: text in, the same bank in its canonical form out, or the reason
 * why it cannot be had without loss. Pure: which file it is and whether it is written is no
 * business of this room.
 */
package viva.yaml.layout;
