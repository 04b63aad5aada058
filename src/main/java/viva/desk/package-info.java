/**
 * The desk at which one learner sits: the folders, the banks in reach, the journal, and the
 * sittings that are kept in it. It ties the pure rooms to files; clock and chance are handed in.
 */
package viva.desk;
