@echo off
rem Starts Lake City Atlas: the window, or a command (lakecity --help). Needs Java 17 or newer: JAVA_HOME's, else the
rem one on the PATH. LAKECITY_OPTS: more options for Java.
setlocal
set "HOME_DIR=%~dp0.."
if defined JAVA_HOME set "PATH=%JAVA_HOME%\bin;%PATH%"

rem Built with a JDK 23 or newer, the program carries the JavaFX that needs one.
set "LEAST=17"
if exist "%HOME_DIR%\lib\javafx-base-25*" set "LEAST=23"

set "JAVA_VERSION="
for /f "tokens=3" %%v in ('java -version 2^>^&1 ^| findstr /c:" version "') do if not defined JAVA_VERSION set "JAVA_VERSION=%%~v"
if not defined JAVA_VERSION (
  echo Lake City Atlas needs Java %LEAST% or newer, and none was found: install one, or point JAVA_HOME at it. 1>&2
  exit /b 2
)
set "MAJOR="
for /f "delims=.-_+ tokens=1" %%m in ("%JAVA_VERSION%") do set "MAJOR=%%m"
if %MAJOR% LSS %LEAST% (
  echo Lake City Atlas needs Java %LEAST% or newer; this is Java %JAVA_VERSION%: install a newer one, or point JAVA_HOME at it. 1>&2
  exit /b 2
)

rem Java 24 and newer warn of what JavaFX does with native code and memory unless told that it is meant.
set "NATIVE="
if %MAJOR% GEQ 24 set "NATIVE=--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow"

rem A short-lived program on few cores: the quick compiler and the plain collector leave the cores to the map.
java %NATIVE% -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx768m -Dfile.encoding=UTF-8 "-Dlakecity.fonts=%HOME_DIR%\fonts" %LAKECITY_OPTS% -cp "%HOME_DIR%\lib\*" lakecity.Main %*
exit /b %ERRORLEVEL%
