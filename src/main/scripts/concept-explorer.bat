@echo off
rem Starts Concept Explorer: the window without arguments, a command with them.
setlocal

set "home=%~dp0.."
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME:"=%\bin\java"

set "major=0"
for /f "tokens=3" %%v in ('""%java%" -version 2^>^&1 ^| findstr /c:" version ""') do (
  for /f "tokens=1 delims=." %%m in ("%%~v") do set "major=%%m"
)
if %major% LSS 17 (
  echo Concept Explorer needs Java 17 or later, but "%java%" is not; install it, or set JAVA_HOME to its folder. 1>&2
  exit /b 1
)

set "unsafe="
rem From 24 on, Java warns of a class that JavaFX and ND4J need.
if %major% GEQ 24 set "unsafe=--sun-misc-unsafe-memory-access=allow"

"%java%" "@%home%\bin\java.options" "-XX:Flags=%home%\bin\java.flags" "-XX:SharedArchiveFile=%home%\lib\start.jsa" %unsafe% -cp "%home%\lib\*" ${main.class} %*
exit /b %errorlevel%
