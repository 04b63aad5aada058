/**
 * Texts that banks cite, as somebody holds them: split into sections and paragraphs, searched for
 * the words that a citation promises, and mapped by what is cited of them. {@link
 * viva.source.Library} is the way in. Nothing here keeps or prints more of a text than a few words.
 */
package viva.source;
