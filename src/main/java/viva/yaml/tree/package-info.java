/**
 * The form of a YAML file: its text with places, its tree of texts, lists and keys, and the faults
 * that cost a piece of it. What the keys of a bank mean is none of its business.
 */
package viva.yaml.tree;
