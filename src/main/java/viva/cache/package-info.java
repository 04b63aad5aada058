/**
 * What can be made again from the learner's own files, kept in a compact form so that a start need
 * not make it. Every file here may be thrown away at any time; one that is damaged, of another
 * version or about another file is ignored.
 */
package viva.cache;
