@echo off
rem Starts Upswing: finds its own folder and a Java 25 or newer, then hands over.
setlocal EnableExtensions DisableDelayedExpansion

set "lib=%~dp0..\lib"
set "java_home_found="

if defined JAVA_HOME call :try "%JAVA_HOME%"
for /f "delims=" %%j in ('where java 2^>nul') do call :try "%%~dpj.."
for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\jdk-*") do call :try "%%d"
for /d %%d in ("%ProgramFiles%\Java\jdk-*") do call :try "%%d"
for /d %%d in ("%ProgramFiles%\Microsoft\jdk-*") do call :try "%%d"
for /d %%d in ("%USERPROFILE%\.jdks\*") do call :try "%%d"

if not defined java_home_found (
  echo upswing: needs Java 25 or newer; install one or point JAVA_HOME to it. 1>&2
  exit /b 1
)

rem The start-up cache only helps the very Java that wrote it; any other starts without a word.
set "cache="
if exist "%lib%\upswing.aot" set cache="-XX:AOTCache=%lib%\upswing.aot" -Xlog:aot=off -Xlog:cds=off

"%java_home_found%\bin\java.exe" "@%lib%\upswing.options" %cache% ^
  --module-path "%lib%\javafx" -classpath "%lib%\upswing.jar" upswing.Upswing %*
exit /b %ERRORLEVEL%

rem Keeps the first Java home whose release file says 25 or more.
:try
if defined java_home_found exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "tokens=2 delims==" %%v in ('findstr /b "JAVA_VERSION=" "%~1\release"') do (
  for /f "tokens=1 delims=." %%m in ("%%~v") do if %%m geq 25 set "java_home_found=%~1"
)
exit /b 0
