#!/bin/sh
# The head of the executable file viva: what follows the last line of this script is the jar.
# It finds a JVM and becomes it, so that exit codes, signals and Ctrl-Z are the JVM's own. What took
# long to find out lies in the cache folder; as long as jar and JDK are as old as they were then,
# the only process that is started besides asks for the size of the window.

case $0 in
  /*) jar=$0 ;;
  *) jar=$PWD/$0 ;;
esac
# Classes are mapped where the archive wants them: moving them elsewhere, as newer JVMs do, takes
# longer than a screen to draw.
own='-XX:+IgnoreUnrecognizedVMOptions -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0'
own="$own -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData"
own="$own -Xlog:disable -Xlog:all=error:stderr"

# A heap that begins small is quicker to set up, and it can grow. Whoever has a say of his own in
# what a JVM takes, such as -Xmx, is not to hear that it contradicts this.
[ -n "${JAVA_TOOL_OPTIONS:-}${JDK_JAVA_OPTIONS:-}" ] || own="$own -Xms64m -Xmn32m"

# The folder for what is to be remembered.
remembers() {
  case ${XDG_CACHE_HOME:-} in
    /*) cache=$XDG_CACHE_HOME/viva ;;
    *) cache=$HOME/.cache/viva ;;
  esac
  case $cache in
    /*) ;;
    *) return 1 ;;
  esac
}

# Within it a folder for this jar and this JDK, by their paths.
place() {
  former=$IFS
  set -f
  IFS=/
  set -- $jar $home
  IFS=+
  place=$cache/start/$*
  IFS=$former
  set +f
}

# Whether two files were modified at the same time.
same() {
  [ -e "$1" ] && [ -e "$2" ] && ! [ "$1" -nt "$2" ] && ! [ "$1" -ot "$2" ]
}

# Whether it was found out before which JVM is to be taken: three lines for each way to ask.
known() {
  asked="${VIVA_JAVA:-}|${JAVA_HOME:-}|$PATH"
  lines=0
  [ -r "$cache/start/java" ] || return 1
  while read -r line && read -r home && read -r major; do
    [ "$line" = "$asked" ] && [ -x "$home/bin/java" ] && return
    lines=$((lines + 1))
  done <"$cache/start/java"
  return 1
}

# Whether jar and JDK are those of which there is an archive.
fresh() {
  same "$jar" "$place/jar" && same "$home/lib/modules" "$place/jdk"
}

# The JDK to which an executable belongs, through all links.
home_of() {
  file=$1
  while [ -h "$file" ]; do
    to=$(readlink "$file")
    case $to in
      /*) file=$to ;;
      *) file=${file%/*}/$to ;;
    esac
  done
  home=${file%/bin/*}
}

# Whether the JDK or JRE in this folder is one that can run viva.
fits() {
  home=$1
  major=0
  [ -x "$home/bin/java" ] || return 1
  version=
  if [ -r "$home/release" ]; then
    while IFS='="' read -r key gap value rest; do
      [ "$key" = JAVA_VERSION ] && version=$value
    done <"$home/release"
  fi
  if [ -z "$version" ]; then
    version=$("$home/bin/java" -version 2>&1 | sed -n '1s/.*"\(.*\)".*/\1/p')
  fi
  major=${version%%[!0-9]*}
  [ "${major:-0}" -ge 17 ] && return 0
  older="$older, Java $version in $home"
  return 1
}

# Looks for a JVM: the one that was asked for, the one at hand, those that lie about.
find_java() {
  older=
  if [ -n "${VIVA_JAVA:-}" ]; then
    case $VIVA_JAVA in
      */bin/java) home_of "$VIVA_JAVA" ;;
      *) home=$VIVA_JAVA ;;
    esac
    fits "$home" && return
    echo "viva: VIVA_JAVA is neither a JDK from 17 on nor its bin/java: $VIVA_JAVA" >&2
    exit 3
  fi
  [ -n "${JAVA_HOME:-}" ] && fits "$JAVA_HOME" && return
  at=$(command -v java) && [ -n "$at" ] && home_of "$at" && fits "$home" && return
  if [ -x /usr/libexec/java_home ]; then
    at=$(/usr/libexec/java_home -v 17+ 2>/dev/null) && fits "$at" && return
  fi
  for at in /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* /opt/homebrew/opt/openjdk* \
    /usr/local/opt/openjdk* "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/*; do
    fits "$at" && return
  done
  echo "viva: no Java from 17 on was found by VIVA_JAVA, JAVA_HOME, PATH or in the usual" \
    "folders${older:+; only ${older#, }}" >&2
  exit 3
}

# Keeps what was found; where that fails it is looked for again next time.
keep() {
  umask 077
  mkdir -p "$place" || return
  [ "$lines" -lt 20 ] || rm -f "$cache/start/java"
  printf '%s\n' "$asked" "$home" "$major" >>"$cache/start/java"
  fresh && return
  rm -f "$place/viva.jsa" "$place/viva.aot"
  [ -n "$(find "$place/making" -prune -mmin +10)" ] && rm -rf "$place/making"
  touch -r "$jar" "$place/jar" && touch -r "$home/lib/modules" "$place/jdk"
  for old in "$cache"/start/*/; do
    [ -e "$old/of" ] && read -r of <"$old/of" && ! [ -e "$of" ] && rm -rf "$old"
  done
  printf '%s\n' "$jar" >"$place/of"
}

# Makes the archive of classes. The folder "making" is left where it fails, so that it is not tried
# at every start.
archive() {
  trap '' HUP INT QUIT TERM TSTP
  umask 077
  sleep 1
  mkdir "$place/making" || return
  half=$place/making/half
  case $kind in
    aot)
      nice -n 19 "$home/bin/java" $own -XX:AOTCacheOutput="$half" -cp "$jar" \
        viva.cli.Rehearsal "$place/making/home"
      ;;
    jsa)
      nice -n 19 "$home/bin/java" $own -Xshare:off -XX:DumpLoadedClassList="$half.list" \
        -cp "$jar" viva.cli.Rehearsal "$place/making/home" &&
        nice -n 19 "$home/bin/java" -XX:+UseG1GC -Xshare:dump -XX:SharedClassListFile="$half.list" \
          -XX:SharedArchiveFile="$half" -cp "$jar"
      ;;
  esac && fresh && [ -s "$half" ] &&
    mv -f "$half" "$place/viva.$kind" && rm -rf "$place/making"
}

if ! remembers; then
  find_java
  place=/nowhere
elif ! known || ! place || ! fresh; then
  find_java
  place
  (keep) 2>/dev/null
fi

shared=
if [ "$major" -ge 25 ]; then
  kind=aot
  option=-XX:AOTCache
else
  kind=jsa
  option=-XX:SharedArchiveFile
fi
if [ -f "$place/viva.$kind" ]; then
  shared=$option=$place/viva.$kind
  [ "$kind" = jsa ] || own="$own -Xlog:aot=off:stderr -Xlog:cds=off:stderr"
elif [ -f "$place/of" ] && ! [ -e "$place/making" ]; then
  archive </dev/null >/dev/null 2>&1 &
fi

# Names of files in other letters come in whole only where the locale has them.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
  *[Uu][Tt][Ff]8* | *[Uu][Tt][Ff]-8*) ;;
  *)
    if [ -d /System/Library ]; then
      LC_ALL=en_US.UTF-8
    else
      LC_ALL=C.UTF-8
    fi
    export LC_ALL
    ;;
esac

unset VIVA_TTY
if [ $# -eq 0 ] && [ -t 0 ] && [ -t 1 ] && VIVA_TTY=$(stty size 2>/dev/null); then
  export VIVA_TTY
fi

exec "$home/bin/java" $own ${shared:+"$shared"} -cp "$jar" viva.cli.Main "$@"
exit 3
